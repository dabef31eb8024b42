-- How an exercise is shown moving. Which clip of our own a content names is worked out by the database, so that nothing
-- that writes a content can forget it, and no clip goes while a content names it. Both tables are written anew: a
-- thousand versions take well below a second. To undo: drop the four columns.
ALTER TABLE "exercise" ADD COLUMN     "video" JSONB,
ADD COLUMN     "video_id" UUID GENERATED ALWAYS AS (("video" ->> 'videoId')::uuid) STORED;

-- AlterTable
ALTER TABLE "exercise_version" ADD COLUMN     "video_id" UUID GENERATED ALWAYS AS (("content" #>> '{video,videoId}')::uuid) STORED;

-- CreateIndex
CREATE INDEX "exercise_video_id_idx" ON "exercise"("video_id");

-- CreateIndex
CREATE INDEX "exercise_version_video_id_idx" ON "exercise_version"("video_id");

-- AddForeignKey
ALTER TABLE "exercise" ADD CONSTRAINT "exercise_video_id_fkey" FOREIGN KEY ("video_id") REFERENCES "video"("id") ON DELETE RESTRICT ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "exercise_version" ADD CONSTRAINT "exercise_version_video_id_fkey" FOREIGN KEY ("video_id") REFERENCES "video"("id") ON DELETE RESTRICT ON UPDATE NO ACTION;
