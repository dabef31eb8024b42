-- Indexes that the lists really use, and a count that the home page shows.
--
-- Why: the client sends an enum as CAST($1::text AS …), which PostgreSQL does not take for a constant while it plans;
-- a partial index on a status or kind is then of no use to it, and lists read whole tables. Here the status leads the
-- index, or is left out where a member's own unpublished posts belong to the list as well.
-- How long: some seconds at a million comments, during which the tables take no writes.
-- To undo: drop what is created here, and create again what is dropped, as it stands in 20261122090100_rules.

DROP INDEX question_active;
DROP INDEX question_active_by_state;
DROP INDEX question_newest;
DROP INDEX question_newest_by_state;
DROP INDEX question_longest_waiting;
CREATE INDEX question_active ON question (status, last_activity_at DESC, post_id DESC);
CREATE INDEX question_active_by_state ON question (status, state, last_activity_at DESC, post_id DESC);
CREATE INDEX question_newest ON question (status, published_at DESC, post_id DESC);
-- Read backwards it is the waiting list; it holds all that counting those who wait needs.
CREATE INDEX question_newest_by_state ON question (status, state, published_at DESC, post_id DESC);

DROP INDEX post_published;
DROP INDEX post_by_author;
-- The library is small beside the questions in the same table: it is sorted when asked for.
DROP INDEX exercise_by_title;
CREATE INDEX post_newest ON post (published_at DESC, id DESC);
CREATE INDEX post_newest_by_kind ON post (kind, published_at DESC, id DESC);
CREATE INDEX post_newest_by_author ON post (author_id, kind, published_at DESC, id DESC);

-- comment_author_id_created_at_idx does what this one did.
DROP INDEX comment_by_author;
-- Nothing reads the newest answers of all.
DROP INDEX comment_answers;
-- With the post in it, a topic or region is looked up without the comments themselves.
DROP INDEX comment_question_waiting;
CREATE INDEX comment_question_waiting ON comment (created_at, id) INCLUDE (post_id)
  WHERE kind = 'QUESTION' AND status = 'PUBLISHED' AND answer_reply_count = 0;

-- Ids grow with time: the newest answers that prescribe an exercise come first.
DROP INDEX prescription_exercise_id_idx;
CREATE INDEX prescription_newest_by_exercise ON prescription (exercise_id, id DESC);

DROP INDEX follow_by_member;
CREATE INDEX follow_newest_by_member ON follow (member_id, created_at DESC, id DESC);

-- How many published questions name a region -------------------------------------------------------------------------

-- Counting them took 180 ms at 100,000 questions, and grew with them; the home page asks after each comment.
ALTER TABLE topic ADD COLUMN question_count integer NOT NULL DEFAULT 0;

-- Questions name their regions in any order. Whoever changes counts therefore takes one lock first and holds it to the
-- end, so that no two transactions wait for each other's topics.
CREATE FUNCTION question_count_lock() RETURNS void LANGUAGE sql AS $$ SELECT pg_advisory_xact_lock(804112027) $$;

CREATE FUNCTION question_count_add(question_post uuid, change integer) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM question_count_lock();
  UPDATE topic SET question_count = question_count + change
  WHERE id IN (SELECT topic_id FROM question_region WHERE post_id = question_post);
END $$;

CREATE FUNCTION question_shown() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM question_count_add(NEW.post_id, CASE WHEN NEW.status = 'PUBLISHED' THEN 1 ELSE -1 END);
  RETURN NULL;
END $$;
CREATE TRIGGER question_shown AFTER UPDATE OF status ON question
  FOR EACH ROW WHEN ((OLD.status = 'PUBLISHED') <> (NEW.status = 'PUBLISHED')) EXECUTE FUNCTION question_shown();

-- Before: its regions go with it, and by then nobody could tell which they were.
CREATE FUNCTION question_gone() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM question_count_add(OLD.post_id, -1);
  RETURN OLD;
END $$;
CREATE TRIGGER question_gone BEFORE DELETE ON question
  FOR EACH ROW WHEN (OLD.status = 'PUBLISHED') EXECUTE FUNCTION question_gone();

-- A region named with two sides counts once: a row counts when its question has no other row of this region but those
-- of the same statement.
CREATE FUNCTION region_named() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM question_count_lock();
  UPDATE topic SET question_count = question_count + fresh.questions
  FROM (
    SELECT changed.topic_id, count(DISTINCT changed.post_id)::integer * CASE TG_OP WHEN 'INSERT' THEN 1 ELSE -1 END AS questions
    FROM changed JOIN question ON question.post_id = changed.post_id AND question.status = 'PUBLISHED'
    WHERE NOT EXISTS (
      SELECT FROM question_region AS other
      WHERE other.post_id = changed.post_id AND other.topic_id = changed.topic_id
        AND NOT EXISTS (
          SELECT FROM changed AS same
          WHERE (same.post_id, same.topic_id, same.side) = (other.post_id, other.topic_id, other.side)
        )
    )
    GROUP BY changed.topic_id
  ) AS fresh
  WHERE topic.id = fresh.topic_id;
  RETURN NULL;
END $$;
CREATE TRIGGER region_named AFTER INSERT ON question_region
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION region_named();
CREATE TRIGGER region_unnamed AFTER DELETE ON question_region
  REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION region_named();

UPDATE topic SET question_count = named.questions
FROM (
  SELECT topic_id, count(DISTINCT post_id)::integer AS questions
  FROM question_region JOIN question USING (post_id)
  WHERE status = 'PUBLISHED'
  GROUP BY topic_id
) AS named
WHERE topic.id = named.topic_id;
