-- CreateEnum
CREATE TYPE "difficulty" AS ENUM ('TOO_EASY', 'RIGHT', 'TOO_HARD');

-- CreateTable
CREATE TABLE "plan" (
    "member_id" UUID NOT NULL,
    "time_zone" TEXT NOT NULL DEFAULT 'UTC',
    "reminder_times" SMALLINT[] DEFAULT ARRAY[]::SMALLINT[],
    "by_email" BOOLEAN NOT NULL DEFAULT false,
    "by_push" BOOLEAN NOT NULL DEFAULT false,
    "stop_token" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "plan_pkey" PRIMARY KEY ("member_id")
);

-- CreateTable
CREATE TABLE "plan_item" (
    "id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "source" TEXT NOT NULL,
    "prescription_id" UUID,
    "exercise_id" UUID,
    "exercise_version" INTEGER NOT NULL DEFAULT 1,
    "title" TEXT NOT NULL,
    "order" INTEGER NOT NULL DEFAULT 0,
    "sets" SMALLINT NOT NULL,
    "reps" SMALLINT,
    "hold_seconds" SMALLINT,
    "rest_seconds" SMALLINT,
    "tempo" SMALLINT[] DEFAULT ARRAY[]::SMALLINT[],
    "side" "dose_side" NOT NULL,
    "days" SMALLINT[],
    "note" TEXT,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE,
    "paused_at" TIMESTAMPTZ(3),
    "removed_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "plan_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_log" (
    "id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "done_on" DATE NOT NULL,
    "sets" SMALLINT NOT NULL,
    "pain_before" SMALLINT,
    "pain_after" SMALLINT,
    "difficulty" "difficulty",
    "words" TEXT,
    "undone_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "plan_log_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_share" (
    "id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "practitioner_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "plan_share_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_device" (
    "id" UUID NOT NULL,
    "member_id" UUID NOT NULL,
    "endpoint" TEXT NOT NULL,
    "p256dh" TEXT NOT NULL,
    "auth" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "plan_device_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_reminder" (
    "member_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "minute" SMALLINT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "plan_reminder_pkey" PRIMARY KEY ("member_id","day","minute")
);

-- CreateTable
CREATE TABLE "push_key" (
    "id" SMALLINT NOT NULL DEFAULT 1,
    "public_key" TEXT NOT NULL,
    "private_key" TEXT NOT NULL,

    CONSTRAINT "push_key_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "plan_stop_token_key" ON "plan"("stop_token");

-- CreateIndex
CREATE INDEX "plan_item_prescription_id_idx" ON "plan_item"("prescription_id");

-- CreateIndex
CREATE INDEX "plan_item_exercise_id_idx" ON "plan_item"("exercise_id");

-- CreateIndex
CREATE UNIQUE INDEX "plan_item_member_id_source_key" ON "plan_item"("member_id", "source");

-- CreateIndex
CREATE INDEX "plan_log_member_id_done_on_idx" ON "plan_log"("member_id", "done_on");

-- CreateIndex
CREATE UNIQUE INDEX "plan_log_member_id_client_id_key" ON "plan_log"("member_id", "client_id");

-- CreateIndex
CREATE INDEX "plan_share_practitioner_id_idx" ON "plan_share"("practitioner_id");

-- CreateIndex
CREATE UNIQUE INDEX "plan_device_endpoint_key" ON "plan_device"("endpoint");

-- CreateIndex
CREATE INDEX "plan_device_member_id_idx" ON "plan_device"("member_id");

-- AddForeignKey
ALTER TABLE "plan" ADD CONSTRAINT "plan_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_item" ADD CONSTRAINT "plan_item_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "plan"("member_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_item" ADD CONSTRAINT "plan_item_prescription_id_fkey" FOREIGN KEY ("prescription_id") REFERENCES "prescription"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_item" ADD CONSTRAINT "plan_item_exercise_id_fkey" FOREIGN KEY ("exercise_id") REFERENCES "exercise"("post_id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_log" ADD CONSTRAINT "plan_log_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "plan"("member_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_log" ADD CONSTRAINT "plan_log_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "plan_item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_share" ADD CONSTRAINT "plan_share_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "plan"("member_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_share" ADD CONSTRAINT "plan_share_practitioner_id_fkey" FOREIGN KEY ("practitioner_id") REFERENCES "member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_device" ADD CONSTRAINT "plan_device_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "plan"("member_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_reminder" ADD CONSTRAINT "plan_reminder_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "plan"("member_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What no plan can be, whoever writes it.
ALTER TABLE "plan" ADD CONSTRAINT "plan_reminders_are_minutes" CHECK (
  cardinality("reminder_times") <= 4 AND 0 <= ALL ("reminder_times") AND 1440 > ALL ("reminder_times")
);
ALTER TABLE "plan_item" ADD CONSTRAINT "plan_item_dose_is_possible" CHECK (
  "sets" BETWEEN 1 AND 20 AND "reps" BETWEEN 1 AND 200 AND "hold_seconds" BETWEEN 1 AND 600
  AND "rest_seconds" BETWEEN 0 AND 600 AND ("reps" IS NOT NULL OR "hold_seconds" IS NOT NULL)
);
ALTER TABLE "plan_item" ADD CONSTRAINT "plan_item_days_are_of_the_week" CHECK (
  cardinality("days") BETWEEN 1 AND 7 AND "days" <@ ARRAY[1, 2, 3, 4, 5, 6, 7]::smallint[]
);
ALTER TABLE "plan_item" ADD CONSTRAINT "plan_item_ends_after_it_starts" CHECK ("ends_on" >= "starts_on");
ALTER TABLE "plan_log" ADD CONSTRAINT "plan_log_is_possible" CHECK (
  "sets" BETWEEN 0 AND 40 AND "pain_before" BETWEEN 0 AND 10 AND "pain_after" BETWEEN 0 AND 10
);
ALTER TABLE "push_key" ADD CONSTRAINT "push_key_is_one" CHECK ("id" = 1);

-- An exercise is logged once a day; what was undone does not count.
CREATE UNIQUE INDEX "plan_log_once_a_day" ON "plan_log" ("item_id", "done_on") WHERE "undone_at" IS NULL;
-- One practitioner at a time.
CREATE UNIQUE INDEX "plan_share_one_at_a_time" ON "plan_share" ("member_id") WHERE "ended_at" IS NULL;
