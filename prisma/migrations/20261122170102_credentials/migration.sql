-- CreateEnum
CREATE TYPE "credential_decision_kind" AS ENUM ('VERIFY', 'ASK_BACK', 'REFUSE', 'REVOKE');

-- AlterTable
ALTER TABLE "credential" ADD COLUMN     "note" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "reminded_days" INTEGER,
ADD COLUMN     "sent_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- AlterTable
ALTER TABLE "practitioner_profile" ADD COLUMN     "domains" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateTable
CREATE TABLE "credential_proof" (
    "id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "credential_id" UUID,
    "key" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "credential_proof_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "credential_decision" (
    "id" UUID NOT NULL,
    "credential_id" UUID NOT NULL,
    "kind" "credential_decision_kind" NOT NULL,
    "words" TEXT NOT NULL DEFAULT '',
    "decider_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "credential_decision_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "credential_proof_credential_id_key" ON "credential_proof"("credential_id");

-- CreateIndex
CREATE UNIQUE INDEX "credential_proof_key_key" ON "credential_proof"("key");

-- CreateIndex
CREATE INDEX "credential_proof_owner_id_idx" ON "credential_proof"("owner_id");

-- CreateIndex
CREATE INDEX "credential_decision_credential_id_idx" ON "credential_decision"("credential_id");

-- CreateIndex
CREATE INDEX "credential_decision_decider_id_idx" ON "credential_decision"("decider_id");

-- CreateIndex
CREATE INDEX "credential_status_expires_on_idx" ON "credential"("status", "expires_on");

-- AddForeignKey
ALTER TABLE "credential_proof" ADD CONSTRAINT "credential_proof_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credential_proof" ADD CONSTRAINT "credential_proof_credential_id_fkey" FOREIGN KEY ("credential_id") REFERENCES "credential"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credential_decision" ADD CONSTRAINT "credential_decision_credential_id_fkey" FOREIGN KEY ("credential_id") REFERENCES "credential"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credential_decision" ADD CONSTRAINT "credential_decision_decider_id_fkey" FOREIGN KEY ("decider_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One open application a member: settles two that are sent at the same moment.
CREATE UNIQUE INDEX "credential_one_open" ON "credential" ("member_id") WHERE "status" IN ('PENDING', 'ASKED_BACK');
-- The queue.
CREATE INDEX "credential_waiting" ON "credential" ("status", "sent_at", "id");
-- One loose proof a member: a new one takes the place of the last.
CREATE UNIQUE INDEX "credential_proof_one_loose" ON "credential_proof" ("owner_id") WHERE "credential_id" IS NULL;
CREATE INDEX "credential_proof_loose" ON "credential_proof" ("created_at") WHERE "credential_id" IS NULL;

ALTER TABLE "credential_decision" ADD CONSTRAINT "credential_decision_says_why" CHECK ("kind" = 'VERIFY' OR btrim("words") <> '');
ALTER TABLE "credential_proof" ADD CONSTRAINT "credential_proof_type" CHECK (
  "type" IN ('application/pdf', 'image/jpeg', 'image/png', 'image/webp')
);
