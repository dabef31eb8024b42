-- A reader's answer no longer takes a question off the practitioners' waiting list: what waits is told by answers that
-- were written with a credential. Counts those of all questions (about a second at 100,000 questions) and makes two
-- indexes. To undo: bring question_settle back from 20261122090100_rules, comment_waits and the index question_waiting
-- from 20261122170301_waiting, and drop the column and the index comment_question_answered.

-- AlterTable
ALTER TABLE "question" ADD COLUMN     "practitioner_answer_count" INTEGER NOT NULL DEFAULT 0;

UPDATE question SET practitioner_answer_count = answered.count
FROM (
  SELECT post_id, count(*) AS count FROM comment
  WHERE kind = 'ANSWER' AND status = 'PUBLISHED' AND credential_id IS NOT NULL
  GROUP BY post_id
) AS answered
WHERE answered.post_id = question.post_id;

-- As before, with the answers of practitioners counted beside all. The lock comes first: each later statement then sees
-- what the transaction before it committed.
CREATE OR REPLACE FUNCTION question_settle(question_post uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  answers integer;
  by_practitioners integer;
BEGIN
  PERFORM 1 FROM question WHERE post_id = question_post FOR UPDATE;
  IF NOT FOUND THEN RETURN; END IF;
  SELECT count(*), count(credential_id) INTO answers, by_practitioners FROM comment
  WHERE post_id = question_post AND kind = 'ANSWER' AND status = 'PUBLISHED';
  UPDATE question SET
    answer_count = answers,
    practitioner_answer_count = by_practitioners,
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

-- What waits for a practitioner, oldest first. Serves hand-written SQL that has the same words.
DROP INDEX "question_waiting";
CREATE INDEX "question_waiting" ON "question" ("published_at", "post_id")
  WHERE "status" = 'PUBLISHED' AND "practitioner_answer_count" = 0 AND "state" <> 'MARKED' AND "asked_back_at" IS NULL;
-- Comments that ask and were answered, by when they were written: how soon that was is part of the pace.
CREATE INDEX "comment_question_answered" ON "comment" ("created_at")
  WHERE "kind" = 'QUESTION' AND "status" = 'PUBLISHED' AND "answer_reply_count" > 0;

-- As before, but a claim stays with whoever comments on a question that readers alone have answered. Runs after
-- comment_count, which has settled the question.
CREATE OR REPLACE FUNCTION comment_waits() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  asker uuid;
  is_waiting boolean;
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.post_id <> OLD.post_id THEN
    IF NEW.asks_back THEN PERFORM question_asked_back(NEW.post_id); END IF;
    RETURN NULL;
  END IF;
  IF TG_OP = 'UPDATE' AND (NEW.status = 'PUBLISHED') = (OLD.status = 'PUBLISHED') THEN RETURN NULL; END IF;
  IF TG_OP = 'INSERT' AND NEW.status <> 'PUBLISHED' THEN RETURN NULL; END IF;

  IF NEW.asks_back THEN
    PERFORM question_asked_back(NEW.post_id);
    UPDATE comment SET asked_back_at = (
      SELECT min(asking.created_at) FROM comment AS asking
      WHERE asking.post_id = NEW.post_id AND asking.parent_id = NEW.parent_id
        AND asking.asks_back AND asking.answered_back_at IS NULL AND asking.status = 'PUBLISHED'
    ) WHERE id = NEW.parent_id AND kind = 'QUESTION';
  END IF;
  IF NEW.status <> 'PUBLISHED' THEN RETURN NULL; END IF;

  SELECT post.author_id, question.practitioner_answer_count = 0 AND question.state <> 'MARKED' INTO asker, is_waiting
  FROM post JOIN question ON question.post_id = post.id WHERE post.id = NEW.post_id;
  IF asker = NEW.author_id THEN
    PERFORM asker_came_back(NEW.post_id, NEW.created_at);
  ELSIF asker IS NULL THEN
    UPDATE comment AS asking SET answered_back_at = NEW.created_at
    FROM comment AS asked
    WHERE asking.post_id = NEW.post_id AND asking.asks_back AND asking.answered_back_at IS NULL
      AND asked.id = asking.parent_id AND asked.kind = 'QUESTION' AND asked.author_id = NEW.author_id;
    IF FOUND THEN
      UPDATE comment SET asked_back_at = NULL
      WHERE post_id = NEW.post_id AND author_id = NEW.author_id AND asked_back_at IS NOT NULL;
    END IF;
  ELSIF NEW.credential_id IS NOT NULL THEN
    UPDATE question SET follow_up_due_at = NULL WHERE post_id = NEW.post_id AND follow_up_due_at <= NEW.created_at;
  END IF;

  DELETE FROM claim WHERE member_id = NEW.author_id AND (
    claim.comment_id = NEW.parent_id
    OR claim.post_id = NEW.post_id AND (NEW.kind = 'ANSWER' OR NEW.asks_back OR NOT coalesce(is_waiting, true))
  );
  RETURN NULL;
END $$;
