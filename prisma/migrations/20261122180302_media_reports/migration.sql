-- What moderators decided on a report. To undo: drop the columns.
ALTER TABLE "media_request" ADD COLUMN     "decided_at" TIMESTAMPTZ(3),
ADD COLUMN     "decision" TEXT;

ALTER TABLE "media_request" ADD CONSTRAINT "media_request_decision" CHECK (
  ("decided_at" IS NULL) = ("decision" IS NULL) AND ("decided_at" IS NULL OR "reported_at" IS NOT NULL)
);
