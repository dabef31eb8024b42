-- AlterTable
ALTER TABLE "check_in" ADD COLUMN     "is_shown" BOOLEAN NOT NULL DEFAULT true;

-- Words that nobody can read are not kept: somebody's report that is only counted has none.
ALTER TABLE "check_in" ADD CONSTRAINT "check_in_unseen" CHECK ("is_shown" OR "word" = '');

-- The sweeper looks for exercises of answers that came into plans on some days.
CREATE INDEX "plan_item_of_answer" ON "plan_item" ("created_at") WHERE "source" LIKE 'answer:%';
