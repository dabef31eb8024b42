-- CreateEnum
CREATE TYPE "candidate_state" AS ENUM ('HELD', 'DISMISSED');

-- CreateTable
CREATE TABLE "exercise_candidate" (
    "id" UUID NOT NULL,
    "source" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "state" "candidate_state" NOT NULL DEFAULT 'HELD',
    "content" JSONB NOT NULL,
    "muscles" TEXT[],
    "missing" TEXT[],
    "unmapped" TEXT[],
    "author" TEXT NOT NULL,
    "licence" TEXT NOT NULL,
    "licence_url" TEXT,
    "is_provenance_known" BOOLEAN NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decided_at" TIMESTAMPTZ(3),
    "decided_by_id" UUID,

    CONSTRAINT "exercise_candidate_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "exercise_candidate_state_created_at_id_idx" ON "exercise_candidate"("state", "created_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "exercise_candidate_source_source_id_key" ON "exercise_candidate"("source", "source_id");

-- AddForeignKey
ALTER TABLE "exercise_candidate" ADD CONSTRAINT "exercise_candidate_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Doubles are found by the spelling of titles.
CREATE INDEX "exercise_candidate_title" ON "exercise_candidate" USING gin ("title" gin_trgm_ops);

ALTER TABLE "exercise_candidate" ADD CONSTRAINT "exercise_candidate_decision" CHECK (("state" = 'HELD') = ("decided_at" IS NULL));
