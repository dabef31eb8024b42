-- An exercise that is renamed later keeps the name under which it was prescribed.
ALTER TABLE "prescription" ADD COLUMN     "title" TEXT;

UPDATE "prescription" p
SET "title" = COALESCE(
  (SELECT v."content" ->> 'title' FROM "exercise_version" v
   WHERE v."exercise_id" = p."exercise_id" AND v."version" = p."exercise_version"),
  (SELECT e."title" FROM "post" e WHERE e."id" = p."exercise_id")
);
