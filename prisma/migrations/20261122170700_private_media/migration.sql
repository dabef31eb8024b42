-- CreateEnum
CREATE TYPE "media_template" AS ENUM ('BOTH_LEGS', 'WALKING', 'SINGLE_LEG_SQUAT', 'OWN_WORDS');

-- CreateEnum
CREATE TYPE "media_request_state" AS ENUM ('ASKED', 'ACCEPTED', 'SENT', 'DECLINED', 'ENDED');

-- CreateEnum
CREATE TYPE "media_view_kind" AS ENUM ('OPENED', 'SEEN', 'DOWNLOADED');

-- CreateEnum
CREATE TYPE "video_purpose" AS ENUM ('REQUEST', 'EXERCISE');

-- CreateEnum
CREATE TYPE "video_state" AS ENUM ('ARRIVING', 'ARRIVED', 'IN_USE');

-- CreateTable
CREATE TABLE "media_request" (
    "id" UUID NOT NULL,
    "post_id" UUID NOT NULL,
    "asker_id" UUID NOT NULL,
    "practitioner_id" UUID NOT NULL,
    "template" "media_template" NOT NULL,
    "words" TEXT NOT NULL,
    "state" "media_request_state" NOT NULL DEFAULT 'ASKED',
    "keep_days" SMALLINT NOT NULL DEFAULT 30,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "consented_at" TIMESTAMPTZ(3),
    "sent_at" TIMESTAMPTZ(3),
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "pieces_given" SMALLINT NOT NULL DEFAULT 0,
    "reported_at" TIMESTAMPTZ(3),
    "report" TEXT,
    "outcome_id" UUID,

    CONSTRAINT "media_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "media_piece" (
    "id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "key" TEXT,
    "video_id" UUID,
    "bytes" INTEGER NOT NULL,
    "width" INTEGER,
    "height" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "media_piece_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "media_note" (
    "id" UUID NOT NULL,
    "piece_id" UUID NOT NULL,
    "seconds" DOUBLE PRECISION,
    "words" TEXT NOT NULL,
    "angle" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "media_note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "media_view" (
    "id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "viewer_id" UUID NOT NULL,
    "kind" "media_view_kind" NOT NULL,
    "position" SMALLINT NOT NULL,
    "visit" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "media_view_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "video" (
    "id" UUID NOT NULL,
    "purpose" "video_purpose" NOT NULL,
    "owner_id" UUID NOT NULL,
    "state" "video_state" NOT NULL DEFAULT 'ARRIVING',
    "bytes" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "type" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "video_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "media_request_asker_id_created_at_idx" ON "media_request"("asker_id", "created_at");

-- CreateIndex
CREATE INDEX "media_request_practitioner_id_created_at_idx" ON "media_request"("practitioner_id", "created_at");

-- CreateIndex
CREATE INDEX "media_request_post_id_idx" ON "media_request"("post_id");

-- CreateIndex
CREATE INDEX "media_request_state_expires_at_idx" ON "media_request"("state", "expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "media_piece_key_key" ON "media_piece"("key");

-- CreateIndex
CREATE UNIQUE INDEX "media_piece_video_id_key" ON "media_piece"("video_id");

-- CreateIndex
CREATE UNIQUE INDEX "media_piece_request_id_position_key" ON "media_piece"("request_id", "position");

-- CreateIndex
CREATE INDEX "media_note_piece_id_created_at_idx" ON "media_note"("piece_id", "created_at");

-- CreateIndex
CREATE INDEX "media_view_request_id_at_idx" ON "media_view"("request_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "media_view_request_id_viewer_id_kind_position_visit_key" ON "media_view"("request_id", "viewer_id", "kind", "position", "visit");

-- CreateIndex
CREATE UNIQUE INDEX "video_key_key" ON "video"("key");

-- CreateIndex
CREATE INDEX "video_owner_id_state_idx" ON "video"("owner_id", "state");

-- CreateIndex
CREATE INDEX "video_state_created_at_idx" ON "video"("state", "created_at");

-- AddForeignKey
ALTER TABLE "media_request" ADD CONSTRAINT "media_request_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "media_request" ADD CONSTRAINT "media_request_asker_id_fkey" FOREIGN KEY ("asker_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "media_request" ADD CONSTRAINT "media_request_practitioner_id_fkey" FOREIGN KEY ("practitioner_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "media_request" ADD CONSTRAINT "media_request_outcome_id_fkey" FOREIGN KEY ("outcome_id") REFERENCES "comment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "media_piece" ADD CONSTRAINT "media_piece_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "media_request"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "media_piece" ADD CONSTRAINT "media_piece_video_id_fkey" FOREIGN KEY ("video_id") REFERENCES "video"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "media_note" ADD CONSTRAINT "media_note_piece_id_fkey" FOREIGN KEY ("piece_id") REFERENCES "media_piece"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "media_view" ADD CONSTRAINT "media_view_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "media_request"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "media_view" ADD CONSTRAINT "media_view_viewer_id_fkey" FOREIGN KEY ("viewer_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "video" ADD CONSTRAINT "video_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A piece is a photo or a clip, never both and never neither.
ALTER TABLE "media_piece" ADD CONSTRAINT "media_piece_is_one_thing" CHECK (num_nonnulls("key", "video_id") = 1);

-- What has ended tells only that it was.
ALTER TABLE "media_request" ADD CONSTRAINT "media_request_ended_is_empty" CHECK (
  ("state" IN ('DECLINED', 'ENDED')) = ("ended_at" IS NOT NULL) AND ("ended_at" IS NULL OR "words" = '')
);
ALTER TABLE "media_request" ADD CONSTRAINT "media_request_keep_days" CHECK ("keep_days" IN (7, 30, 90));
ALTER TABLE "media_request" ADD CONSTRAINT "media_request_sent_by_consent" CHECK (
  "state" NOT IN ('ACCEPTED', 'SENT') OR "consented_at" IS NOT NULL
);

-- A practitioner asks once at a time in a thread; the index settles a double press.
CREATE UNIQUE INDEX "media_request_one_open" ON "media_request" ("post_id", "practitioner_id") WHERE "ended_at" IS NULL;

ALTER TABLE "video" ADD CONSTRAINT "video_bytes" CHECK ("bytes" > 0 AND "bytes" <= 209715200);
ALTER TABLE "video" ADD CONSTRAINT "video_type_known_once_here" CHECK ("state" = 'ARRIVING' OR "type" IN ('video/mp4', 'video/webm'));
