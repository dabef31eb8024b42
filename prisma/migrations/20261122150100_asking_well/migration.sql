-- Drafts, photos, addenda, "I have this too", anonymous questions, red flags, and comments that become questions.

CREATE TYPE "draft_kind" AS ENUM ('QUESTION', 'ANSWER', 'COMMENT', 'ADDENDUM');
CREATE TYPE "follow_scope" AS ENUM ('EVERYTHING', 'ANSWERS');
CREATE TYPE "photo_audience" AS ENUM ('PUBLIC', 'PRACTITIONERS');
CREATE TYPE "care_level" AS ENUM ('EMERGENCY', 'URGENT', 'NON_URGENT', 'SUPPORT');
CREATE TYPE "flag_origin" AS ENUM ('TICKED', 'READ');
CREATE TYPE "flag_settlement" AS ENUM ('CARE_ADVISED', 'FALSE_ALARM');

ALTER TABLE "comment" ADD COLUMN     "is_anonymous" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "moved_from_id" UUID;

ALTER TABLE "follow" ADD COLUMN     "scope" "follow_scope" NOT NULL DEFAULT 'EVERYTHING';

ALTER TABLE "moderation_act" ADD COLUMN     "comment_id" UUID,
ADD COLUMN     "post_id" UUID;

ALTER TABLE "post" ADD COLUMN     "is_anonymous" BOOLEAN NOT NULL DEFAULT false;

ALTER TABLE "revision" ADD COLUMN     "intake" JSONB;

ALTER TABLE "question" ADD COLUMN "from_comment_id" UUID,
ADD COLUMN "me_too_count" INTEGER NOT NULL DEFAULT 0;

CREATE TABLE "draft" (
    "id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "kind" "draft_kind" NOT NULL,
    "path" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "draft_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "carried_draft" (
    "token_hash" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "kind" "draft_kind" NOT NULL,
    "path" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "expires" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "carried_draft_pkey" PRIMARY KEY ("token_hash")
);

CREATE TABLE "photo" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "owner_id" UUID NOT NULL,
    "audience" "photo_audience" NOT NULL,
    "alt" TEXT NOT NULL DEFAULT '',
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "placeholder" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "position" SMALLINT NOT NULL DEFAULT 0,
    "post_id" UUID,
    "comment_id" UUID,
    "addendum_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "photo_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "addendum" (
    "id" UUID NOT NULL,
    "post_id" UUID NOT NULL,
    "markdown" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "renderer_version" INTEGER NOT NULL DEFAULT 0,
    "happened_on" DATE,
    "status" "publication_status" NOT NULL DEFAULT 'PUBLISHED',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "addendum_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "me_too" (
    "post_id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "me_too_pkey" PRIMARY KEY ("post_id","member_id")
);

CREATE TABLE "red_flag_rule" (
    "id" TEXT NOT NULL,
    "level" "care_level" NOT NULL,
    "content" JSONB NOT NULL,
    "is_enabled" BOOLEAN NOT NULL DEFAULT true,
    "reviewed_on" DATE NOT NULL,
    "signed_off_by" TEXT NOT NULL DEFAULT '',
    "edited_at" TIMESTAMPTZ(3),
    "edited_by_id" UUID,

    CONSTRAINT "red_flag_rule_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "raised_flag" (
    "id" UUID NOT NULL,
    "rule_id" TEXT NOT NULL,
    "level" "care_level" NOT NULL,
    "origin" "flag_origin" NOT NULL,
    "post_id" UUID NOT NULL,
    "comment_id" UUID,
    "addendum_id" UUID,
    "writer_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settled_at" TIMESTAMPTZ(3),
    "settled_by_id" UUID,
    "settlement" "flag_settlement",

    CONSTRAINT "raised_flag_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "draft_member_id_updated_at_id_idx" ON "draft"("member_id", "updated_at" DESC, "id" DESC);

CREATE UNIQUE INDEX "draft_member_id_key_key" ON "draft"("member_id", "key");

CREATE INDEX "carried_draft_expires_idx" ON "carried_draft"("expires");

CREATE UNIQUE INDEX "photo_key_key" ON "photo"("key");

CREATE INDEX "photo_owner_id_created_at_idx" ON "photo"("owner_id", "created_at");

CREATE INDEX "photo_post_id_position_idx" ON "photo"("post_id", "position");

CREATE INDEX "photo_comment_id_position_idx" ON "photo"("comment_id", "position");

CREATE INDEX "photo_addendum_id_position_idx" ON "photo"("addendum_id", "position");

CREATE INDEX "addendum_post_id_created_at_idx" ON "addendum"("post_id", "created_at");

CREATE INDEX "me_too_member_id_idx" ON "me_too"("member_id");

CREATE UNIQUE INDEX "raised_flag_key_key" ON "raised_flag"("key");

CREATE INDEX "raised_flag_post_id_created_at_idx" ON "raised_flag"("post_id", "created_at");

CREATE INDEX "raised_flag_settled_at_level_created_at_idx" ON "raised_flag"("settled_at", "level", "created_at");

CREATE INDEX "comment_moved_from_id_idx" ON "comment"("moved_from_id");

CREATE UNIQUE INDEX "question_from_comment_id_key" ON "question"("from_comment_id");

ALTER TABLE "comment" ADD CONSTRAINT "comment_moved_from_id_fkey" FOREIGN KEY ("moved_from_id") REFERENCES "post"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "draft" ADD CONSTRAINT "draft_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "photo" ADD CONSTRAINT "photo_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "photo" ADD CONSTRAINT "photo_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "photo" ADD CONSTRAINT "photo_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "photo" ADD CONSTRAINT "photo_addendum_id_fkey" FOREIGN KEY ("addendum_id") REFERENCES "addendum"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "question" ADD CONSTRAINT "question_from_comment_id_fkey" FOREIGN KEY ("from_comment_id") REFERENCES "comment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "addendum" ADD CONSTRAINT "addendum_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "question"("post_id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "me_too" ADD CONSTRAINT "me_too_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "question"("post_id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "me_too" ADD CONSTRAINT "me_too_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "red_flag_rule" ADD CONSTRAINT "red_flag_rule_edited_by_id_fkey" FOREIGN KEY ("edited_by_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "raised_flag" ADD CONSTRAINT "raised_flag_rule_id_fkey" FOREIGN KEY ("rule_id") REFERENCES "red_flag_rule"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "raised_flag" ADD CONSTRAINT "raised_flag_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "post"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "raised_flag" ADD CONSTRAINT "raised_flag_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "raised_flag" ADD CONSTRAINT "raised_flag_addendum_id_fkey" FOREIGN KEY ("addendum_id") REFERENCES "addendum"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "raised_flag" ADD CONSTRAINT "raised_flag_writer_id_fkey" FOREIGN KEY ("writer_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "raised_flag" ADD CONSTRAINT "raised_flag_settled_by_id_fkey" FOREIGN KEY ("settled_by_id") REFERENCES "member"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What the schema cannot say.

ALTER TABLE "photo"
  ADD CONSTRAINT "photo_hangs_on_one" CHECK (num_nonnulls("post_id", "comment_id", "addendum_id") <= 1),
  ADD CONSTRAINT "photo_size" CHECK ("width" > 0 AND "height" > 0 AND "bytes" > 0);
-- The sweep looks for these alone.
CREATE INDEX "photo_loose" ON "photo" ("created_at") WHERE num_nonnulls("post_id", "comment_id", "addendum_id") = 0;

ALTER TABLE "raised_flag"
  ADD CONSTRAINT "raised_flag_settled" CHECK (("settled_at" IS NULL) = ("settlement" IS NULL)),
  ADD CONSTRAINT "raised_flag_place" CHECK (num_nonnulls("comment_id", "addendum_id") <= 1);

CREATE FUNCTION me_too_count() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    UPDATE question SET me_too_count = me_too_count + 1 WHERE post_id = NEW.post_id;
  ELSE
    UPDATE question SET me_too_count = me_too_count - 1 WHERE post_id = OLD.post_id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER me_too_count AFTER INSERT OR DELETE ON me_too FOR EACH ROW EXECUTE FUNCTION me_too_count();
