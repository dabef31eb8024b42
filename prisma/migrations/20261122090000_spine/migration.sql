-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- Handles, addresses and synonyms compare without regard to case; titles are searched by trigram.
CREATE EXTENSION IF NOT EXISTS citext;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateEnum
CREATE TYPE "comment_kind" AS ENUM ('REPLY', 'ANSWER', 'QUESTION');

-- CreateEnum
CREATE TYPE "exercise_goal" AS ENUM ('STRENGTH', 'MOBILITY', 'STRETCH', 'CONTROL', 'BALANCE', 'RELEASE');

-- CreateEnum
CREATE TYPE "position" AS ENUM ('SUPINE', 'SIDE_LYING', 'PRONE', 'KNEELING', 'HALF_KNEELING', 'ALL_FOURS', 'SEATED', 'STANDING', 'PLANK');

-- CreateEnum
CREATE TYPE "muscle_use" AS ENUM ('WORKED', 'STRETCHED');

-- CreateEnum
CREATE TYPE "delivery_state" AS ENUM ('QUEUED', 'HANDED_OVER', 'SENT', 'FAILED');

-- CreateEnum
CREATE TYPE "mark_kind" AS ENUM ('ACCEPT', 'ENDORSE');

-- CreateEnum
CREATE TYPE "member_role" AS ENUM ('READER', 'MODERATOR', 'ADMIN');

-- CreateEnum
CREATE TYPE "post_kind" AS ENUM ('ARTICLE', 'QUESTION', 'EXERCISE');

-- CreateEnum
CREATE TYPE "publication_status" AS ENUM ('DRAFT', 'HELD', 'PUBLISHED', 'HIDDEN', 'REMOVED');

-- CreateEnum
CREATE TYPE "credential_status" AS ENUM ('PENDING', 'VERIFIED', 'EXPIRED', 'REVOKED');

-- CreateEnum
CREATE TYPE "profession" AS ENUM ('PHYSIOTHERAPIST', 'OSTEOPATH', 'STRENGTH_COACH', 'MOVEMENT_TEACHER');

-- CreateEnum
CREATE TYPE "dose_side" AS ENUM ('LEFT', 'RIGHT', 'BOTH', 'EACH', 'ALTERNATING');

-- CreateEnum
CREATE TYPE "side" AS ENUM ('LEFT', 'RIGHT', 'BOTH', 'MIDDLE');

-- CreateEnum
CREATE TYPE "course" AS ENUM ('SUDDEN', 'GRADUAL', 'COMES_AND_GOES');

-- CreateEnum
CREATE TYPE "question_state" AS ENUM ('WAITING', 'ANSWERED', 'MARKED');

-- CreateEnum
CREATE TYPE "topic_kind" AS ENUM ('REGION', 'MUSCLE', 'SYMPTOM', 'ACTIVITY');

-- CreateEnum
CREATE TYPE "synonym_register" AS ENUM ('LAY', 'CLINICAL');

-- CreateTable
CREATE TABLE "article" (
    "post_id" UUID NOT NULL,
    "dek" TEXT NOT NULL DEFAULT '',
    "hero_image" TEXT,
    "hero_alt" TEXT NOT NULL DEFAULT '',
    "takeaways" TEXT[],
    "faq" JSONB NOT NULL DEFAULT '[]',
    "references" JSONB NOT NULL DEFAULT '[]',
    "reading_minutes" INTEGER NOT NULL DEFAULT 1,
    "reviewed_on" DATE,
    "series_id" UUID,
    "series_part" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "article_pkey" PRIMARY KEY ("post_id")
);

-- CreateTable
CREATE TABLE "series" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "series_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "announced_part" (
    "id" UUID NOT NULL,
    "series_id" UUID NOT NULL,
    "part" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "expected_on" DATE,

    CONSTRAINT "announced_part_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "comment" (
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "post_id" UUID NOT NULL,
    "kind" "comment_kind" NOT NULL DEFAULT 'REPLY',
    "parent_id" UUID,
    "path" INTEGER[] DEFAULT ARRAY[]::INTEGER[],
    "author_id" UUID NOT NULL,
    "credential_id" UUID,
    "markdown" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "renderer_version" INTEGER NOT NULL DEFAULT 0,
    "status" "publication_status" NOT NULL DEFAULT 'PUBLISHED',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "edited_at" TIMESTAMPTZ(3),
    "helpful_count" INTEGER NOT NULL DEFAULT 0,
    "endorse_count" INTEGER NOT NULL DEFAULT 0,
    "answer_reply_count" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "exercise" (
    "post_id" UUID NOT NULL,
    "summary" TEXT NOT NULL,
    "goal" "exercise_goal" NOT NULL,
    "position" "position" NOT NULL,
    "equipment" TEXT[],
    "steps" TEXT[],
    "cues" TEXT[],
    "mistakes" TEXT[],
    "dose" JSONB NOT NULL,
    "caution" TEXT NOT NULL,
    "references" JSONB NOT NULL DEFAULT '[]',
    "drawing" JSONB,

    CONSTRAINT "exercise_pkey" PRIMARY KEY ("post_id")
);

-- CreateTable
CREATE TABLE "exercise_muscle" (
    "post_id" UUID NOT NULL,
    "topic_id" UUID NOT NULL,
    "use" "muscle_use" NOT NULL,

    CONSTRAINT "exercise_muscle_pkey" PRIMARY KEY ("post_id","topic_id","use")
);

-- CreateTable
CREATE TABLE "exercise_progression" (
    "easier_id" UUID NOT NULL,
    "harder_id" UUID NOT NULL,

    CONSTRAINT "exercise_progression_pkey" PRIMARY KEY ("easier_id","harder_id")
);

-- CreateTable
CREATE TABLE "follow" (
    "id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "post_id" UUID,
    "comment_id" UUID,
    "topic_id" UUID,
    "practitioner_id" UUID,
    "by_email" BOOLEAN NOT NULL DEFAULT true,
    "unsubscribe_token" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "follow_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notification" (
    "id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "post_id" UUID NOT NULL,
    "comment_id" UUID,
    "cause_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "delivery" (
    "key" TEXT NOT NULL,
    "state" "delivery_state" NOT NULL DEFAULT 'QUEUED',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "delivery_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "mailbox_message" (
    "id" UUID NOT NULL,
    "recipient" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "mailbox_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "imported_record" (
    "source" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,
    "local_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "imported_record_pkey" PRIMARY KEY ("source","kind","source_id")
);

-- CreateTable
CREATE TABLE "mark" (
    "id" UUID NOT NULL,
    "kind" "mark_kind" NOT NULL,
    "post_id" UUID NOT NULL,
    "comment_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "credential_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "mark_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "vote" (
    "id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "post_id" UUID,
    "comment_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "vote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "member" (
    "id" UUID NOT NULL,
    "handle" CITEXT,
    "display_name" TEXT NOT NULL DEFAULT '',
    "email" CITEXT,
    "email_hash" TEXT,
    "email_verified" TIMESTAMPTZ(3),
    "role" "member_role" NOT NULL DEFAULT 'READER',
    "bio" TEXT NOT NULL DEFAULT '',
    "joined_at" TIMESTAMPTZ(3),
    "banned_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "session_token" TEXT NOT NULL,
    "member_id" UUID NOT NULL,
    "expires" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "provider" TEXT NOT NULL,
    "provider_account_id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "member_id" UUID NOT NULL,

    CONSTRAINT "account_pkey" PRIMARY KEY ("provider","provider_account_id")
);

-- CreateTable
CREATE TABLE "verification_token" (
    "identifier" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "expires" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "verification_token_pkey" PRIMARY KEY ("identifier","token")
);

-- CreateTable
CREATE TABLE "access_token" (
    "id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "scopes" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "access_token_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "moderation_act" (
    "id" UUID NOT NULL,
    "action" TEXT NOT NULL,
    "actor_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "moderation_act_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "post" (
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "kind" "post_kind" NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "markdown" TEXT NOT NULL DEFAULT '',
    "html" TEXT NOT NULL DEFAULT '',
    "renderer_version" INTEGER NOT NULL DEFAULT 0,
    "author_id" UUID NOT NULL,
    "status" "publication_status" NOT NULL DEFAULT 'PUBLISHED',
    "locked_at" TIMESTAMPTZ(3),
    "asked_under_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "published_at" TIMESTAMPTZ(3),
    "edited_at" TIMESTAMPTZ(3),
    "last_activity_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "comment_count" INTEGER NOT NULL DEFAULT 0,
    "helpful_count" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "post_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "revision" (
    "id" UUID NOT NULL,
    "post_id" UUID,
    "comment_id" UUID,
    "title" TEXT,
    "markdown" TEXT NOT NULL,
    "editor_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "credential" (
    "id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "profession" "profession" NOT NULL,
    "register" TEXT NOT NULL,
    "register_url" TEXT,
    "number" TEXT NOT NULL,
    "country" CHAR(2) NOT NULL,
    "status" "credential_status" NOT NULL DEFAULT 'PENDING',
    "checked_on" DATE,
    "checked_by_id" UUID,
    "expires_on" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "credential_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "practitioner_profile" (
    "member_id" UUID NOT NULL,
    "headline" TEXT NOT NULL,
    "markdown" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "languages" TEXT[],
    "disclosure" TEXT,

    CONSTRAINT "practitioner_profile_pkey" PRIMARY KEY ("member_id")
);

-- CreateTable
CREATE TABLE "prescription" (
    "id" UUID NOT NULL,
    "comment_id" UUID,
    "post_id" UUID,
    "exercise_id" UUID NOT NULL,
    "order" INTEGER NOT NULL DEFAULT 0,
    "sets" SMALLINT NOT NULL,
    "reps" SMALLINT,
    "hold_seconds" SMALLINT,
    "side" "dose_side" NOT NULL,
    "days_per_week" SMALLINT NOT NULL,
    "weeks" SMALLINT,
    "note" TEXT,

    CONSTRAINT "prescription_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "question" (
    "post_id" UUID NOT NULL,
    "onset" TEXT,
    "course" "course",
    "pain_at_rest" SMALLINT,
    "pain_moving" SMALLINT,
    "worse" TEXT,
    "better" TEXT,
    "tried" TEXT,
    "clinician_said" TEXT,
    "goal" TEXT,
    "state" "question_state" NOT NULL DEFAULT 'WAITING',
    "answer_count" INTEGER NOT NULL DEFAULT 0,
    "status" "publication_status" NOT NULL DEFAULT 'PUBLISHED',
    "published_at" TIMESTAMPTZ(3),
    "last_activity_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "question_pkey" PRIMARY KEY ("post_id")
);

-- CreateTable
CREATE TABLE "question_region" (
    "post_id" UUID NOT NULL,
    "topic_id" UUID NOT NULL,
    "side" "side" NOT NULL,

    CONSTRAINT "question_region_pkey" PRIMARY KEY ("post_id","topic_id","side")
);

-- CreateTable
CREATE TABLE "topic" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "topic_kind" NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "topic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "topic_synonym" (
    "topic_id" UUID NOT NULL,
    "term" CITEXT NOT NULL,
    "register" "synonym_register" NOT NULL,

    CONSTRAINT "topic_synonym_pkey" PRIMARY KEY ("topic_id","term")
);

-- CreateTable
CREATE TABLE "post_topic" (
    "post_id" UUID NOT NULL,
    "topic_id" UUID NOT NULL,

    CONSTRAINT "post_topic_pkey" PRIMARY KEY ("post_id","topic_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "article_series_id_series_part_key" ON "article"("series_id", "series_part");

-- CreateIndex
CREATE UNIQUE INDEX "series_slug_key" ON "series"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "announced_part_series_id_part_key" ON "announced_part"("series_id", "part");

-- CreateIndex
CREATE UNIQUE INDEX "comment_number_key" ON "comment"("number");

-- CreateIndex
CREATE INDEX "comment_post_id_path_idx" ON "comment"("post_id", "path");

-- CreateIndex
CREATE INDEX "comment_author_id_created_at_idx" ON "comment"("author_id", "created_at");

-- CreateIndex
CREATE INDEX "comment_parent_id_idx" ON "comment"("parent_id");

-- CreateIndex
CREATE INDEX "exercise_goal_idx" ON "exercise"("goal");

-- CreateIndex
CREATE INDEX "exercise_muscle_topic_id_post_id_idx" ON "exercise_muscle"("topic_id", "post_id");

-- CreateIndex
CREATE INDEX "exercise_progression_harder_id_idx" ON "exercise_progression"("harder_id");

-- CreateIndex
CREATE UNIQUE INDEX "follow_unsubscribe_token_key" ON "follow"("unsubscribe_token");

-- CreateIndex
CREATE INDEX "notification_member_id_created_at_id_idx" ON "notification"("member_id", "created_at" DESC, "id");

-- CreateIndex
CREATE UNIQUE INDEX "notification_member_id_key_key" ON "notification"("member_id", "key");

-- CreateIndex
CREATE INDEX "mark_post_id_idx" ON "mark"("post_id");

-- CreateIndex
CREATE INDEX "mark_comment_id_idx" ON "mark"("comment_id");

-- CreateIndex
CREATE INDEX "mark_member_id_idx" ON "mark"("member_id");

-- CreateIndex
CREATE UNIQUE INDEX "member_handle_key" ON "member"("handle");

-- CreateIndex
CREATE UNIQUE INDEX "member_email_key" ON "member"("email");

-- CreateIndex
CREATE UNIQUE INDEX "member_email_hash_key" ON "member"("email_hash");

-- CreateIndex
CREATE UNIQUE INDEX "session_session_token_key" ON "session"("session_token");

-- CreateIndex
CREATE INDEX "session_member_id_idx" ON "session"("member_id");

-- CreateIndex
CREATE INDEX "account_member_id_idx" ON "account"("member_id");

-- CreateIndex
CREATE UNIQUE INDEX "access_token_token_hash_key" ON "access_token"("token_hash");

-- CreateIndex
CREATE INDEX "access_token_member_id_idx" ON "access_token"("member_id");

-- CreateIndex
CREATE INDEX "moderation_act_created_at_id_idx" ON "moderation_act"("created_at" DESC, "id");

-- CreateIndex
CREATE UNIQUE INDEX "post_number_key" ON "post"("number");

-- CreateIndex
CREATE INDEX "post_author_id_created_at_idx" ON "post"("author_id", "created_at");

-- CreateIndex
CREATE INDEX "post_asked_under_id_idx" ON "post"("asked_under_id");

-- CreateIndex
CREATE UNIQUE INDEX "post_kind_slug_key" ON "post"("kind", "slug");

-- CreateIndex
CREATE INDEX "revision_post_id_created_at_idx" ON "revision"("post_id", "created_at");

-- CreateIndex
CREATE INDEX "revision_comment_id_created_at_idx" ON "revision"("comment_id", "created_at");

-- CreateIndex
CREATE INDEX "credential_member_id_idx" ON "credential"("member_id");

-- CreateIndex
CREATE INDEX "prescription_comment_id_idx" ON "prescription"("comment_id");

-- CreateIndex
CREATE INDEX "prescription_post_id_idx" ON "prescription"("post_id");

-- CreateIndex
CREATE INDEX "prescription_exercise_id_idx" ON "prescription"("exercise_id");

-- CreateIndex
CREATE INDEX "question_region_topic_id_post_id_idx" ON "question_region"("topic_id", "post_id");

-- CreateIndex
CREATE UNIQUE INDEX "topic_slug_key" ON "topic"("slug");

-- CreateIndex
CREATE INDEX "topic_kind_name_idx" ON "topic"("kind", "name");

-- CreateIndex
CREATE INDEX "topic_synonym_term_idx" ON "topic_synonym"("term");

-- CreateIndex
CREATE INDEX "post_topic_topic_id_post_id_idx" ON "post_topic"("topic_id", "post_id");

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_series_id_fkey" FOREIGN KEY ("series_id") REFERENCES "series"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "announced_part" ADD CONSTRAINT "announced_part_series_id_fkey" FOREIGN KEY ("series_id") REFERENCES "series"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "comment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_credential_id_fkey" FOREIGN KEY ("credential_id") REFERENCES "credential"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exercise" ADD CONSTRAINT "exercise_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exercise_muscle" ADD CONSTRAINT "exercise_muscle_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "exercise"("post_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exercise_muscle" ADD CONSTRAINT "exercise_muscle_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exercise_progression" ADD CONSTRAINT "exercise_progression_easier_id_fkey" FOREIGN KEY ("easier_id") REFERENCES "exercise"("post_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exercise_progression" ADD CONSTRAINT "exercise_progression_harder_id_fkey" FOREIGN KEY ("harder_id") REFERENCES "exercise"("post_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow" ADD CONSTRAINT "follow_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow" ADD CONSTRAINT "follow_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow" ADD CONSTRAINT "follow_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow" ADD CONSTRAINT "follow_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow" ADD CONSTRAINT "follow_practitioner_id_fkey" FOREIGN KEY ("practitioner_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_cause_id_fkey" FOREIGN KEY ("cause_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mark" ADD CONSTRAINT "mark_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mark" ADD CONSTRAINT "mark_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mark" ADD CONSTRAINT "mark_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mark" ADD CONSTRAINT "mark_credential_id_fkey" FOREIGN KEY ("credential_id") REFERENCES "credential"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vote" ADD CONSTRAINT "vote_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vote" ADD CONSTRAINT "vote_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vote" ADD CONSTRAINT "vote_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "access_token" ADD CONSTRAINT "access_token_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post" ADD CONSTRAINT "post_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post" ADD CONSTRAINT "post_asked_under_id_fkey" FOREIGN KEY ("asked_under_id") REFERENCES "post"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_editor_id_fkey" FOREIGN KEY ("editor_id") REFERENCES "member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credential" ADD CONSTRAINT "credential_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credential" ADD CONSTRAINT "credential_checked_by_id_fkey" FOREIGN KEY ("checked_by_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "practitioner_profile" ADD CONSTRAINT "practitioner_profile_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "prescription" ADD CONSTRAINT "prescription_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "prescription" ADD CONSTRAINT "prescription_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "prescription" ADD CONSTRAINT "prescription_exercise_id_fkey" FOREIGN KEY ("exercise_id") REFERENCES "exercise"("post_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question" ADD CONSTRAINT "question_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_region" ADD CONSTRAINT "question_region_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "question"("post_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_region" ADD CONSTRAINT "question_region_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "topic_synonym" ADD CONSTRAINT "topic_synonym_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post_topic" ADD CONSTRAINT "post_topic_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post_topic" ADD CONSTRAINT "post_topic_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE CASCADE ON UPDATE CASCADE;
