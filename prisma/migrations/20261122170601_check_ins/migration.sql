-- CreateEnum
CREATE TYPE "check_in_done" AS ENUM ('MOST_DAYS', 'SOME_DAYS', 'NO');

-- CreateEnum
CREATE TYPE "check_in_change" AS ENUM ('BETTER', 'SAME', 'WORSE');

-- AlterTable
ALTER TABLE "raised_flag" ADD COLUMN     "check_in_id" UUID;

-- CreateTable
CREATE TABLE "check_in" (
    "id" UUID NOT NULL,
    "post_id" UUID NOT NULL,
    "comment_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "week" SMALLINT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "by_mail" BOOLEAN NOT NULL,
    "reported_at" TIMESTAMPTZ(3),
    "edited_at" TIMESTAMPTZ(3),
    "done" "check_in_done",
    "pain" SMALLINT,
    "change" "check_in_change",
    "word" TEXT NOT NULL DEFAULT '',
    "removed_at" TIMESTAMPTZ(3),
    "alerted_at" TIMESTAMPTZ(3),

    CONSTRAINT "check_in_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "check_in_stop" (
    "id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "post_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "check_in_stop_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "check_in_member_id_asked_at_idx" ON "check_in"("member_id", "asked_at" DESC);

-- CreateIndex
CREATE INDEX "check_in_comment_id_idx" ON "check_in"("comment_id");

-- CreateIndex
CREATE UNIQUE INDEX "check_in_post_id_member_id_week_key" ON "check_in"("post_id", "member_id", "week");

-- AddForeignKey
ALTER TABLE "check_in" ADD CONSTRAINT "check_in_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "check_in" ADD CONSTRAINT "check_in_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "check_in" ADD CONSTRAINT "check_in_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "check_in_stop" ADD CONSTRAINT "check_in_stop_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "check_in_stop" ADD CONSTRAINT "check_in_stop_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "raised_flag" ADD CONSTRAINT "raised_flag_check_in_id_fkey" FOREIGN KEY ("check_in_id") REFERENCES "check_in"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- One stop for a question, and one for all of them.
CREATE UNIQUE INDEX "check_in_stop_once" ON "check_in_stop" ("member_id", "post_id") NULLS NOT DISTINCT;
CREATE INDEX "check_in_stop_post_id_idx" ON "check_in_stop" ("post_id") WHERE "post_id" IS NOT NULL;

-- Weeks are those we ask after, pain is the scale of the intake, and a report is whole or not there.
ALTER TABLE "check_in"
  ADD CONSTRAINT "check_in_week" CHECK ("week" IN (2, 6, 12)),
  ADD CONSTRAINT "check_in_pain" CHECK ("pain" BETWEEN 0 AND 10),
  ADD CONSTRAINT "check_in_word" CHECK (char_length("word") <= 500),
  ADD CONSTRAINT "check_in_whole" CHECK (
    num_nonnulls("reported_at", "done", "pain", "change") IN (0, 4) AND ("reported_at" IS NOT NULL OR "word" = '')
  ),
  ADD CONSTRAINT "check_in_removed" CHECK ("removed_at" IS NULL OR "reported_at" IS NULL);

ALTER TABLE "raised_flag"
  DROP CONSTRAINT "raised_flag_place",
  ADD CONSTRAINT "raised_flag_place" CHECK (num_nonnulls("comment_id", "addendum_id", "check_in_id") <= 1);

-- The sweeper looks for standing marks of a few days, thread by thread.
CREATE INDEX "mark_standing_since" ON "mark" ("created_at") WHERE "undone_at" IS NULL;
-- What a thread and the counts read: reports alone.
CREATE INDEX "check_in_reported" ON "check_in" ("comment_id", "member_id") WHERE "reported_at" IS NOT NULL;
CREATE INDEX "raised_flag_check_in" ON "raised_flag" ("check_in_id") WHERE "check_in_id" IS NOT NULL;
