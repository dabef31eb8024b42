-- CreateEnum
CREATE TYPE "contraindication" AS ENUM ('PREGNANCY', 'RECENT_OPERATION', 'SUSPECTED_CLOT', 'FRACTURE_RISK', 'UNDER_16');

-- AlterTable
ALTER TABLE "exercise" ADD COLUMN     "contraindications" "contraindication"[] DEFAULT ARRAY[]::"contraindication"[],
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "notification" ADD COLUMN     "excerpt" TEXT,
ADD COLUMN     "mail" JSONB,
ADD COLUMN     "path" TEXT,
ADD COLUMN     "title" TEXT,
ALTER COLUMN "post_id" DROP NOT NULL;

-- AlterTable
ALTER TABLE "prescription" ADD COLUMN     "exercise_version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "question" ADD COLUMN     "follow_up_due_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "credential_region" (
    "credential_id" UUID NOT NULL,
    "topic_id" UUID NOT NULL,

    CONSTRAINT "credential_region_pkey" PRIMARY KEY ("credential_id","topic_id")
);

-- CreateIndex
CREATE INDEX "credential_region_topic_id_idx" ON "credential_region"("topic_id");

-- AddForeignKey
ALTER TABLE "credential_region" ADD CONSTRAINT "credential_region_credential_id_fkey" FOREIGN KEY ("credential_id") REFERENCES "credential"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credential_region" ADD CONSTRAINT "credential_region_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A line tells of a post, or is a note with words and an address of its own.
ALTER TABLE "notification" ADD CONSTRAINT "notification_is_news_or_note" CHECK (
  CASE WHEN "kind" = 'note' THEN "post_id" IS NULL AND "comment_id" IS NULL AND "title" IS NOT NULL AND "path" LIKE '/%'
  ELSE "post_id" IS NOT NULL AND "title" IS NULL AND "path" IS NULL AND "mail" IS NULL END
);

-- Questions that a practitioner should look at again; few among many.
CREATE INDEX "question_follow_up_due" ON "question" ("follow_up_due_at", "post_id") WHERE "follow_up_due_at" IS NOT NULL;
