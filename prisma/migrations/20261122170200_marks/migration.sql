-- CreateEnum
CREATE TYPE "harm_verdict" AS ENUM ('UPHELD', 'DISMISSED');

-- AlterEnum
ALTER TYPE "mark_kind" ADD VALUE 'DISAGREE';
ALTER TYPE "mark_kind" ADD VALUE 'HARM';

-- AlterTable
ALTER TABLE "mark" ADD COLUMN     "reason" TEXT;

-- CreateTable
CREATE TABLE "flag_acknowledgement" (
    "comment_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "rule_ids" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "flag_acknowledgement_pkey" PRIMARY KEY ("comment_id")
);

-- CreateTable
CREATE TABLE "harm_decision" (
    "id" UUID NOT NULL,
    "mark_id" UUID NOT NULL,
    "verdict" "harm_verdict" NOT NULL,
    "note" TEXT NOT NULL,
    "decided_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "harm_decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mark_reminder" (
    "post_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "stop_token" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "stopped_at" TIMESTAMPTZ(3),

    CONSTRAINT "mark_reminder_pkey" PRIMARY KEY ("post_id")
);

-- CreateIndex
CREATE INDEX "flag_acknowledgement_member_id_idx" ON "flag_acknowledgement"("member_id");

-- CreateIndex
CREATE INDEX "harm_decision_mark_id_idx" ON "harm_decision"("mark_id");

-- CreateIndex
CREATE UNIQUE INDEX "mark_reminder_stop_token_key" ON "mark_reminder"("stop_token");

-- CreateIndex
CREATE INDEX "mark_reminder_member_id_idx" ON "mark_reminder"("member_id");

-- AddForeignKey
ALTER TABLE "flag_acknowledgement" ADD CONSTRAINT "flag_acknowledgement_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "flag_acknowledgement" ADD CONSTRAINT "flag_acknowledgement_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "harm_decision" ADD CONSTRAINT "harm_decision_mark_id_fkey" FOREIGN KEY ("mark_id") REFERENCES "mark"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "harm_decision" ADD CONSTRAINT "harm_decision_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mark_reminder" ADD CONSTRAINT "mark_reminder_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mark_reminder" ADD CONSTRAINT "mark_reminder_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The new kinds cannot be named in the transaction that adds them: what follows names those that were there.
ALTER TABLE mark DROP CONSTRAINT mark_endorse_with_credential;
ALTER TABLE mark ADD CONSTRAINT mark_stance_with_credential CHECK (kind = 'ACCEPT' OR credential_id IS NOT NULL);
ALTER TABLE mark ADD CONSTRAINT mark_reason CHECK ((kind IN ('ACCEPT', 'ENDORSE')) = (reason IS NULL) AND reason <> '');
ALTER TABLE harm_decision ADD CONSTRAINT harm_decision_note CHECK (note <> '');

-- Of ENDORSE, DISAGREE and HARM a practitioner has at most one on an answer.
DROP INDEX mark_one_endorse_each;
CREATE UNIQUE INDEX mark_one_stance_each ON mark (comment_id, member_id) WHERE kind <> 'ACCEPT' AND undone_at IS NULL;
CREATE UNIQUE INDEX harm_decision_one_each ON harm_decision (mark_id) WHERE undone_at IS NULL;
-- The queue of moderators: what has a reason and stands is rare among marks.
CREATE INDEX mark_with_reason ON mark (created_at, id) WHERE reason IS NOT NULL AND undone_at IS NULL;
-- Endorsements by age, for the reminder of whoever asked.
CREATE INDEX mark_endorsed_at ON mark (created_at) WHERE kind = 'ENDORSE' AND undone_at IS NULL;

-- An answer is hidden as long as somebody's "this could harm" stands that no moderator has dismissed.
CREATE FUNCTION harm_settle(answer uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM mark WHERE comment_id = answer AND kind = 'HARM' AND undone_at IS NULL AND NOT EXISTS (
      SELECT 1 FROM harm_decision WHERE mark_id = mark.id AND undone_at IS NULL AND verdict = 'DISMISSED'
    )
  ) THEN
    UPDATE comment SET status = 'HIDDEN' WHERE id = answer AND status = 'PUBLISHED';
  ELSE
    UPDATE comment SET status = 'PUBLISHED' WHERE id = answer AND status = 'HIDDEN';
  END IF;
END $$;

CREATE FUNCTION harm_decided() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  answer uuid;
BEGIN
  SELECT comment_id INTO answer FROM mark WHERE id = coalesce(NEW.mark_id, OLD.mark_id);
  IF answer IS NOT NULL THEN PERFORM harm_settle(answer); END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER harm_decided AFTER INSERT OR DELETE OR UPDATE OF undone_at ON harm_decision
  FOR EACH ROW EXECUTE FUNCTION harm_decided();

CREATE OR REPLACE FUNCTION mark_count() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  stood integer := 0;
  stands integer := 0;
  it mark;
BEGIN
  IF TG_OP <> 'INSERT' THEN stood := (OLD.undone_at IS NULL)::integer; END IF;
  IF TG_OP <> 'DELETE' THEN stands := (NEW.undone_at IS NULL)::integer; END IF;
  it := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
  IF stands = stood THEN RETURN NULL; END IF;
  CASE it.kind
    WHEN 'ACCEPT' THEN PERFORM question_settle(it.post_id);
    WHEN 'ENDORSE' THEN UPDATE comment SET endorse_count = endorse_count + stands - stood WHERE id = it.comment_id;
    WHEN 'HARM' THEN PERFORM harm_settle(it.comment_id);
    ELSE NULL;
  END CASE;
  RETURN NULL;
END $$;
