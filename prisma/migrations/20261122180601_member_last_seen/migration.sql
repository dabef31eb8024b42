-- AlterTable
ALTER TABLE "member" ADD COLUMN     "last_seen_on" DATE;

-- The newest trace that somebody left until now; from here on the day is kept of whoever uses the site signed in.
UPDATE "member" SET "last_seen_on" = "seen"."on"
FROM (
  SELECT "member_id", max("at")::date AS "on"
  FROM (
    SELECT "author_id" AS "member_id", "created_at" AS "at" FROM "post"
    UNION ALL SELECT "post"."author_id", "addendum"."created_at" FROM "addendum" JOIN "post" ON "post"."id" = "addendum"."post_id"
    UNION ALL SELECT "author_id", "created_at" FROM "comment"
    UNION ALL SELECT "member_id", "created_at" FROM "vote"
    UNION ALL SELECT "member_id", "created_at" FROM "mark"
    UNION ALL SELECT "member_id", greatest("reported_at", "edited_at") FROM "check_in"
    UNION ALL SELECT "member_id", "created_at" FROM "session"
    UNION ALL SELECT "member_id", "read_at" FROM "notification"
    UNION ALL SELECT "member_id", "last_used_at" FROM "access_token"
    UNION ALL SELECT "member_id", "created_at" FROM "plan_log"
    UNION ALL SELECT "member_id", "updated_at" FROM "draft"
    UNION ALL SELECT "member_id", "created_at" FROM "follow"
    UNION ALL SELECT "member_id", "created_at" FROM "me_too"
    UNION ALL SELECT "asker_id", greatest("consented_at", "sent_at") FROM "media_request"
    UNION ALL SELECT "practitioner_id", "created_at" FROM "media_request"
  ) AS "traces"
  WHERE "at" IS NOT NULL
  GROUP BY "member_id"
) AS "seen"
WHERE "member"."id" = "seen"."member_id" AND "member"."joined_at" IS NOT NULL;
