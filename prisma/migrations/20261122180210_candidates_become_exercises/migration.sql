-- AlterEnum
ALTER TYPE "candidate_state" ADD VALUE 'MADE';

-- AlterTable
ALTER TABLE "exercise" ADD COLUMN     "adapted_from" JSONB;

-- AlterTable
ALTER TABLE "exercise_candidate" ADD COLUMN     "exercise_id" UUID,
ADD COLUMN     "reason" TEXT;

-- CreateIndex
CREATE UNIQUE INDEX "exercise_candidate_exercise_id_key" ON "exercise_candidate"("exercise_id");

-- AddForeignKey
ALTER TABLE "exercise_candidate" ADD CONSTRAINT "exercise_candidate_exercise_id_fkey" FOREIGN KEY ("exercise_id") REFERENCES "exercise"("post_id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Who dismisses says why; the new value may not be used as one before this transaction ends, hence the text.
ALTER TABLE "exercise_candidate" ADD CONSTRAINT "exercise_candidate_dismissal" CHECK (("state" = 'DISMISSED') = ("reason" IS NOT NULL));
ALTER TABLE "exercise_candidate" ADD CONSTRAINT "exercise_candidate_made" CHECK ("exercise_id" IS NULL OR "state"::text = 'MADE');
