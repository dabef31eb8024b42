-- What keeps the asker of an anonymous question without a name, whoever writes the rows. No row needs to change; to undo
-- it, drop the trigger, its function and the check.

ALTER TABLE "post" ADD CONSTRAINT "post_anonymous_question" CHECK (NOT "is_anonymous" OR "kind" = 'QUESTION');

-- All that the asker writes in the thread is as anonymous as the question, and stays so wherever it is moved to. A
-- credential would narrow down who they are.
CREATE FUNCTION comment_anonymity() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.is_anonymous := NEW.is_anonymous OR EXISTS (
    SELECT FROM post WHERE post.id = NEW.post_id AND post.is_anonymous AND post.author_id = NEW.author_id
  );
  IF NEW.is_anonymous THEN NEW.credential_id := NULL; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER comment_anonymity BEFORE INSERT OR UPDATE OF post_id, author_id, credential_id, is_anonymous ON comment
  FOR EACH ROW EXECUTE FUNCTION comment_anonymity();
