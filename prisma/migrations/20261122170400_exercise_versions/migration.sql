-- CreateEnum
CREATE TYPE "proposal_state" AS ENUM ('PROPOSED', 'REVIEWED', 'DECLINED');

-- AlterTable
ALTER TABLE "exercise" ADD COLUMN     "not_for" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "stop_rules" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "tempo" SMALLINT[] DEFAULT ARRAY[]::SMALLINT[];

-- AlterTable
ALTER TABLE "prescription" ADD COLUMN     "considered" "contraindication"[] DEFAULT ARRAY[]::"contraindication"[],
ADD COLUMN     "rest_seconds" SMALLINT,
ADD COLUMN     "tempo" SMALLINT[] DEFAULT ARRAY[]::SMALLINT[];

-- CreateTable
CREATE TABLE "exercise_version" (
    "id" UUID NOT NULL,
    "exercise_id" UUID NOT NULL,
    "version" INTEGER,
    "base_version" INTEGER NOT NULL,
    "state" "proposal_state" NOT NULL DEFAULT 'PROPOSED',
    "content" JSONB NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "changes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "author_id" UUID NOT NULL,
    "reviewer_id" UUID,
    "reason" TEXT,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "exercise_version_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "exercise_version_queue" ON "exercise_version"("state", "proposed_at", "id");

-- CreateIndex
CREATE INDEX "exercise_version_author_id_proposed_at_idx" ON "exercise_version"("author_id", "proposed_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "exercise_version_exercise_id_version_key" ON "exercise_version"("exercise_id", "version");

-- AddForeignKey
ALTER TABLE "exercise_version" ADD CONSTRAINT "exercise_version_exercise_id_fkey" FOREIGN KEY ("exercise_id") REFERENCES "exercise"("post_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exercise_version" ADD CONSTRAINT "exercise_version_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exercise_version" ADD CONSTRAINT "exercise_version_reviewer_id_fkey" FOREIGN KEY ("reviewer_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- A number belongs to what has been reviewed, a reason to what was declined, and nobody reviews their own.
ALTER TABLE "exercise_version" ADD CONSTRAINT "exercise_version_decision" CHECK (
  CASE "state"
    WHEN 'PROPOSED' THEN "version" IS NULL AND "decided_at" IS NULL AND "reviewer_id" IS NULL
    WHEN 'REVIEWED' THEN "version" > "base_version" AND "decided_at" IS NOT NULL AND "reason" IS NULL
    ELSE "version" IS NULL AND "decided_at" IS NOT NULL AND "reason" IS NOT NULL
  END
);
ALTER TABLE "exercise_version" ADD CONSTRAINT "exercise_version_second_pair_of_eyes" CHECK ("reviewer_id" <> "author_id");
ALTER TABLE "exercise_version" ADD CONSTRAINT "exercise_version_base" CHECK ("base_version" >= 0);

-- One open proposal of an exercise for each author: the next one replaces it.
CREATE UNIQUE INDEX "exercise_version_open" ON "exercise_version" ("exercise_id", "author_id") WHERE "state" = 'PROPOSED';

ALTER TABLE "exercise" ADD CONSTRAINT "exercise_version_from_one" CHECK ("version" >= 1);
ALTER TABLE "exercise" ADD CONSTRAINT "exercise_tempo" CHECK (cardinality("tempo") IN (0, 4));
ALTER TABLE "exercise_progression" ADD CONSTRAINT "exercise_progression_of_two" CHECK ("easier_id" <> "harder_id");
ALTER TABLE "prescription" ADD CONSTRAINT "prescription_of_version" CHECK ("exercise_version" >= 1);
ALTER TABLE "prescription" ADD CONSTRAINT "prescription_tempo" CHECK (cardinality("tempo") IN (0, 4));
ALTER TABLE "prescription" ADD CONSTRAINT "prescription_rest" CHECK ("rest_seconds" BETWEEN 0 AND 600);
