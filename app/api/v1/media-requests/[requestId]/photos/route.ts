import { z } from "zod";
import { addPhoto } from "@/lib/media-requests/commands";
import { upload } from "@/lib/platform/http/upload";
import { uploadLimitBytes } from "@/lib/platform/images/formats";

export const POST = upload({
  summary: "Add a photo to a private request: multipart/form-data with the field `file`",
  access: "member",
  limit: "uploading",
  limitBytes: uploadLimitBytes,
  params: z.object({ requestId: z.uuid() }),
  reply: z.object({ id: z.uuid() }),
  status: 201,
  handle: ({ actor, file, params: { requestId } }) => addPhoto(actor, requestId, file),
});
