import { z } from "zod";
import { describePhoto, removePhoto } from "@/lib/photos/commands";
import { getPhoto } from "@/lib/photos/queries";
import { photoBody, photoView } from "@/lib/photos/schema";
import { route } from "@/lib/platform/http/route";

const params = z.object({ photoId: z.uuid() });

export const GET = route({
  summary: "A photo that the caller may see",
  access: "public",
  params,
  reply: photoView,
  handle: ({ actor, params: { photoId } }) => getPhoto(actor, photoId),
});

export const PATCH = route({
  summary: "Say what one's own photo shows or, until it is posted, for whom it is",
  access: "member",
  limit: "saving",
  params,
  body: photoBody,
  reply: photoView,
  handle: ({ actor, params: { photoId }, body }) => describePhoto(actor, photoId, body),
});

export const DELETE = route({
  summary: "Take one's own photo away; a moderator may take any that was posted",
  access: "member",
  limit: "saving",
  params,
  reply: z.object({ id: z.uuid() }),
  handle: ({ actor, params: { photoId } }) => removePhoto(actor, photoId),
});
