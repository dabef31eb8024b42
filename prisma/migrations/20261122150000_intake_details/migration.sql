-- The intake says more: what is felt where, how it began apart from how it went, what was tried and what clinicians said
-- as lists. Moves `course` SUDDEN and GRADUAL to `beginning`, and each text of `tried` and `clinician_said` to the one row
-- of its list. Rewrites `question` once (seconds for 100,000). To undo: join the rows' texts back by position.

CREATE TYPE "sensation" AS ENUM ('PAIN', 'TIGHT', 'WEAK', 'NUMB', 'UNSTABLE', 'TURNED_IN', 'TURNED_OUT');
CREATE TYPE "date_precision" AS ENUM ('DAY', 'MONTH', 'YEAR');
CREATE TYPE "beginning" AS ENUM ('SUDDEN', 'GRADUAL', 'AFTER_INJURY', 'AFTER_OPERATION', 'AFTER_BIRTH', 'AFTER_NEW_LOAD');
CREATE TYPE "age_band" AS ENUM ('UNDER_16', 'FROM_16_TO_29', 'FROM_30_TO_49', 'FROM_50_TO_64', 'FROM_65');
CREATE TYPE "pregnancy" AS ENUM ('PREGNANT', 'BIRTH_WITHIN_YEAR');
CREATE TYPE "trial_kind" AS ENUM ('EXERCISE', 'TREATMENT', 'MEDICINE', 'OTHER');
CREATE TYPE "trial_effect" AS ENUM ('HELPED', 'NO_CHANGE', 'WORSE', 'UNSURE');

ALTER TABLE "question" ADD COLUMN "beginning" "beginning";
UPDATE "question" SET "beginning" = "course"::text::"beginning" WHERE "course" IN ('SUDDEN', 'GRADUAL');
ALTER TYPE "course" RENAME TO "course_old";
CREATE TYPE "course" AS ENUM ('BETTER', 'SAME', 'WORSE', 'COMES_AND_GOES');
ALTER TABLE "question" ALTER COLUMN "course" TYPE "course"
  USING (CASE WHEN "course" = 'COMES_AND_GOES' THEN "course"::text::"course" END);
DROP TYPE "course_old";

ALTER TABLE "question"
  ADD COLUMN "onset_on" DATE,
  ADD COLUMN "onset_precision" "date_precision",
  ADD COLUMN "age_band" "age_band",
  ADD COLUMN "pregnancy" "pregnancy",
  ADD COLUMN "operation" TEXT,
  ADD COLUMN "conditions" TEXT,
  ADD CONSTRAINT "question_onset_precision" CHECK (("onset_on" IS NULL) = ("onset_precision" IS NULL));

ALTER TABLE "question_region"
  ADD COLUMN "kinds" "sensation"[] NOT NULL DEFAULT ARRAY[]::"sensation"[],
  ADD COLUMN "severity" SMALLINT CONSTRAINT "question_region_severity" CHECK ("severity" BETWEEN 0 AND 10);

CREATE TABLE "trial" (
    "id" UUID NOT NULL,
    "post_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "kind" "trial_kind" NOT NULL,
    "what" TEXT NOT NULL,
    "effect" "trial_effect",

    CONSTRAINT "trial_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "clinician_opinion" (
    "id" UUID NOT NULL,
    "post_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "who" TEXT NOT NULL DEFAULT '',
    "said" TEXT NOT NULL,

    CONSTRAINT "clinician_opinion_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "trial_post_id_position_key" ON "trial"("post_id", "position");
CREATE UNIQUE INDEX "clinician_opinion_post_id_position_key" ON "clinician_opinion"("post_id", "position");

ALTER TABLE "trial" ADD CONSTRAINT "trial_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "question"("post_id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "clinician_opinion" ADD CONSTRAINT "clinician_opinion_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "question"("post_id") ON DELETE CASCADE ON UPDATE CASCADE;

INSERT INTO "trial" ("id", "post_id", "position", "kind", "what")
SELECT gen_random_uuid(), "post_id", 0, 'OTHER', "tried" FROM "question" WHERE "tried" IS NOT NULL;
INSERT INTO "clinician_opinion" ("id", "post_id", "position", "said")
SELECT gen_random_uuid(), "post_id", 0, "clinician_said" FROM "question" WHERE "clinician_said" IS NOT NULL;
ALTER TABLE "question" DROP COLUMN "tried", DROP COLUMN "clinician_said";
