import sharp from "sharp";
import { photoFilesOf } from "@/lib/photos/schema";
import { now } from "@/lib/platform/clock";
import { write } from "@/lib/platform/db";
import { putFiles } from "@/lib/platform/files/store";
import { systemPermit } from "@/lib/platform/permit";

const planting = systemPermit("test:plant", "the test's own rows");
const size = { width: 40, height: 30 };

type PhotoOptions = {
  audience?: "PUBLIC" | "PRACTITIONERS";
  postId?: string | null;
  commentId?: string | null;
  addendumId?: string | null;
  alt?: string;
  createdAt?: Date;
};

/** A stored photo, 40 points wide, of a member; loose unless told what it hangs on. */
export async function aPhoto(ownerId: string, options: PhotoOptions = {}) {
  const key = `photos/${crypto.randomUUID().replaceAll("-", "")}`;
  await putFiles(new Map(photoFilesOf({ key, ...size }).map((file) => [file, Buffer.from(file)])));
  const { audience = "PRACTITIONERS", createdAt = now(), ...rest } = options;
  // The ThumbHash of something grey.
  const row = {
    key,
    ...size,
    placeholder: "iPcFDYAAEggAAAAAAAAAAAAAAAAAAA==",
    bytes: 1,
    audience,
    ownerId,
    createdAt,
    ...rest,
  };
  return write(planting, (tx) => tx.photo.create({ data: row, select: { id: true, key: true } }));
}

/** A picture of one colour, to be encoded. */
export const aPicture = (width: number, height: number, background = "#1e6e50") =>
  sharp({ create: { width, height, channels: 3, background } });
