-- What the schema language cannot say: checks, partial unique indexes, the indexes of the lists, and triggers.

-- Checks ------------------------------------------------------------------------------------------------------------

ALTER TABLE member ADD CONSTRAINT member_handle_form CHECK (handle::text ~ '^[a-z0-9][a-z0-9-]{1,29}$');
ALTER TABLE vote ADD CONSTRAINT vote_one_target CHECK (num_nonnulls(post_id, comment_id) = 1);
ALTER TABLE revision ADD CONSTRAINT revision_one_target CHECK (num_nonnulls(post_id, comment_id) = 1);
ALTER TABLE follow ADD CONSTRAINT follow_one_target CHECK (num_nonnulls(post_id, comment_id, topic_id, practitioner_id) = 1);
ALTER TABLE mark ADD CONSTRAINT mark_endorse_with_credential CHECK (kind <> 'ENDORSE' OR credential_id IS NOT NULL);
ALTER TABLE credential ADD CONSTRAINT credential_verified_when_checked CHECK (status <> 'VERIFIED' OR checked_on IS NOT NULL);
ALTER TABLE question ADD CONSTRAINT question_pain_scale
  CHECK (pain_at_rest BETWEEN 0 AND 10 AND pain_moving BETWEEN 0 AND 10);
ALTER TABLE article ADD CONSTRAINT article_series_part CHECK ((series_id IS NULL) = (series_part IS NULL));
ALTER TABLE exercise_progression ADD CONSTRAINT exercise_progression_apart CHECK (easier_id <> harder_id);
ALTER TABLE comment ADD CONSTRAINT comment_answer_at_top CHECK (kind <> 'ANSWER' OR parent_id IS NULL);
-- A path of a thousand levels would outgrow an index row; lib/comments/thread.ts attaches deeper replies higher up.
ALTER TABLE comment ADD CONSTRAINT comment_depth CHECK (cardinality(path) <= 64);
ALTER TABLE prescription ADD CONSTRAINT prescription_one_place CHECK (num_nonnulls(comment_id, post_id) = 1);
ALTER TABLE prescription ADD CONSTRAINT prescription_dose CHECK (
  sets BETWEEN 1 AND 20 AND days_per_week BETWEEN 1 AND 7
  AND (reps IS NOT NULL OR hold_seconds IS NOT NULL)
  AND (reps IS NULL OR reps BETWEEN 1 AND 200)
  AND (hold_seconds IS NULL OR hold_seconds BETWEEN 1 AND 600)
  AND (weeks IS NULL OR weeks BETWEEN 1 AND 52)
);

-- Unique where it counts --------------------------------------------------------------------------------------------

CREATE UNIQUE INDEX vote_once_a_post ON vote (post_id, member_id) WHERE post_id IS NOT NULL;
CREATE UNIQUE INDEX vote_once_a_comment ON vote (comment_id, member_id) WHERE comment_id IS NOT NULL;
CREATE INDEX vote_by_member ON vote (member_id);
CREATE UNIQUE INDEX mark_one_accept_a_thread ON mark (post_id) WHERE kind = 'ACCEPT' AND undone_at IS NULL;
CREATE UNIQUE INDEX mark_one_endorse_each ON mark (comment_id, member_id) WHERE kind = 'ENDORSE' AND undone_at IS NULL;
CREATE UNIQUE INDEX comment_one_answer_each ON comment (post_id, author_id) WHERE kind = 'ANSWER' AND status <> 'REMOVED';
CREATE UNIQUE INDEX follow_post_once ON follow (post_id, member_id) WHERE post_id IS NOT NULL;
CREATE UNIQUE INDEX follow_comment_once ON follow (comment_id, member_id) WHERE comment_id IS NOT NULL;
CREATE UNIQUE INDEX follow_topic_once ON follow (topic_id, member_id) WHERE topic_id IS NOT NULL;
CREATE UNIQUE INDEX follow_practitioner_once ON follow (practitioner_id, member_id) WHERE practitioner_id IS NOT NULL;
CREATE INDEX follow_by_member ON follow (member_id);

-- Lists -------------------------------------------------------------------------------------------------------------

CREATE INDEX question_active ON question (last_activity_at DESC, post_id DESC) WHERE status = 'PUBLISHED';
CREATE INDEX question_active_by_state ON question (state, last_activity_at DESC, post_id DESC) WHERE status = 'PUBLISHED';
CREATE INDEX question_newest ON question (published_at DESC, post_id DESC) WHERE status = 'PUBLISHED';
CREATE INDEX question_newest_by_state ON question (state, published_at DESC, post_id DESC) WHERE status = 'PUBLISHED';
CREATE INDEX question_longest_waiting ON question (published_at, post_id) WHERE status = 'PUBLISHED' AND state = 'WAITING';
CREATE INDEX post_published ON post (kind, published_at DESC, id DESC) WHERE status = 'PUBLISHED';
CREATE INDEX post_by_author ON post (author_id, kind, published_at DESC, id DESC) WHERE status = 'PUBLISHED';
CREATE INDEX exercise_by_title ON post (title, id) WHERE kind = 'EXERCISE' AND status = 'PUBLISHED';
CREATE INDEX exercise_title_trigram ON post USING gin (title gin_trgm_ops) WHERE kind = 'EXERCISE';
CREATE INDEX comment_question_waiting ON comment (created_at, id)
  WHERE kind = 'QUESTION' AND status = 'PUBLISHED' AND answer_reply_count = 0;
CREATE INDEX comment_by_author ON comment (author_id, created_at DESC, id DESC) WHERE status = 'PUBLISHED';
CREATE INDEX comment_answers ON comment (created_at DESC, id DESC) WHERE kind = 'ANSWER' AND status = 'PUBLISHED';
CREATE INDEX notification_unread ON notification (member_id) WHERE read_at IS NULL;
CREATE INDEX member_by_name ON member (handle, id) WHERE joined_at IS NOT NULL;

-- A comment's place in its thread -----------------------------------------------------------------------------------

CREATE FUNCTION comment_place() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  above record;
BEGIN
  IF NEW.parent_id IS NULL THEN
    NEW.path := ARRAY[NEW.number];
    RETURN NEW;
  END IF;
  SELECT post_id, path INTO above FROM comment WHERE id = NEW.parent_id;
  IF above.post_id IS DISTINCT FROM NEW.post_id THEN
    RAISE EXCEPTION 'comment %: its parent hangs on another post', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  NEW.path := above.path || NEW.number;
  RETURN NEW;
END $$;
CREATE TRIGGER comment_place BEFORE INSERT ON comment FOR EACH ROW EXECUTE FUNCTION comment_place();

-- A question's copy of its post's standing, and its state -----------------------------------------------------------

CREATE FUNCTION question_mirror() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT status, published_at, last_activity_at INTO NEW.status, NEW.published_at, NEW.last_activity_at
  FROM post WHERE id = NEW.post_id;
  RETURN NEW;
END $$;
CREATE TRIGGER question_mirror BEFORE INSERT ON question FOR EACH ROW EXECUTE FUNCTION question_mirror();

CREATE FUNCTION post_mirror() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE question SET status = NEW.status, published_at = NEW.published_at, last_activity_at = NEW.last_activity_at
  WHERE post_id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER post_mirror AFTER UPDATE OF status, published_at, last_activity_at ON post
  FOR EACH ROW WHEN (NEW.kind = 'QUESTION') EXECUTE FUNCTION post_mirror();

-- The lock comes first: each later statement then sees what the transaction before it committed.
CREATE FUNCTION question_settle(question_post uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  answers integer;
BEGIN
  PERFORM 1 FROM question WHERE post_id = question_post FOR UPDATE;
  IF NOT FOUND THEN RETURN; END IF;
  SELECT count(*) INTO answers FROM comment
  WHERE post_id = question_post AND kind = 'ANSWER' AND status = 'PUBLISHED';
  UPDATE question SET
    answer_count = answers,
    state = CASE
      WHEN EXISTS (
        SELECT 1 FROM mark JOIN comment ON comment.id = mark.comment_id
        WHERE mark.post_id = question_post AND mark.kind = 'ACCEPT' AND mark.undone_at IS NULL AND comment.status = 'PUBLISHED'
      ) THEN 'MARKED'::question_state
      WHEN answers > 0 THEN 'ANSWERED'::question_state
      ELSE 'WAITING'::question_state
    END
  WHERE post_id = question_post;
END $$;

-- Counts that lists show --------------------------------------------------------------------------------------------

CREATE FUNCTION comment_count() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  was_shown integer := 0;
  is_shown integer := 0;
  it comment;
  answers_a_comment boolean;
BEGIN
  IF TG_OP <> 'INSERT' THEN was_shown := (OLD.status = 'PUBLISHED')::integer; END IF;
  IF TG_OP <> 'DELETE' THEN is_shown := (NEW.status = 'PUBLISHED')::integer; END IF;
  it := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
  IF is_shown = was_shown THEN RETURN NULL; END IF;

  UPDATE post SET
    comment_count = comment_count + is_shown - was_shown,
    last_activity_at = CASE WHEN is_shown = 1 THEN greatest(last_activity_at, it.created_at) ELSE last_activity_at END
  WHERE id = it.post_id;

  IF it.kind = 'ANSWER' THEN PERFORM question_settle(it.post_id); END IF;

  IF it.parent_id IS NOT NULL THEN
    SELECT it.credential_id IS NOT NULL OR post.author_id = it.author_id INTO answers_a_comment
    FROM post WHERE post.id = it.post_id;
    IF answers_a_comment THEN
      UPDATE comment SET answer_reply_count = answer_reply_count + is_shown - was_shown
      WHERE id = it.parent_id AND author_id <> it.author_id;
    END IF;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER comment_count AFTER INSERT OR DELETE OR UPDATE OF status ON comment
  FOR EACH ROW EXECUTE FUNCTION comment_count();

CREATE FUNCTION mark_count() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  stood integer := 0;
  stands integer := 0;
  it mark;
BEGIN
  IF TG_OP <> 'INSERT' THEN stood := (OLD.undone_at IS NULL)::integer; END IF;
  IF TG_OP <> 'DELETE' THEN stands := (NEW.undone_at IS NULL)::integer; END IF;
  it := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
  IF stands = stood THEN RETURN NULL; END IF;
  IF it.kind = 'ENDORSE' THEN
    UPDATE comment SET endorse_count = endorse_count + stands - stood WHERE id = it.comment_id;
  ELSE
    PERFORM question_settle(it.post_id);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER mark_count AFTER INSERT OR DELETE OR UPDATE OF undone_at ON mark
  FOR EACH ROW EXECUTE FUNCTION mark_count();

CREATE FUNCTION vote_count() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  change integer := CASE WHEN TG_OP = 'INSERT' THEN 1 ELSE -1 END;
  it vote;
BEGIN
  it := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
  UPDATE comment SET helpful_count = helpful_count + change WHERE id = it.comment_id;
  UPDATE post SET helpful_count = helpful_count + change WHERE id = it.post_id;
  RETURN NULL;
END $$;
CREATE TRIGGER vote_count AFTER INSERT OR DELETE ON vote FOR EACH ROW EXECUTE FUNCTION vote_count();
