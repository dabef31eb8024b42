import { uploadPhoto } from "@/lib/photos/commands";
import { photoFields, photoView } from "@/lib/photos/schema";
import { upload } from "@/lib/platform/http/upload";
import { uploadLimitBytes } from "@/lib/platform/images/formats";

export const POST = upload({
  summary: "Upload a photo for what one is about to post: multipart/form-data with the fields `file` and `audience`",
  access: "member",
  limit: "uploading",
  limitBytes: uploadLimitBytes,
  fields: photoFields,
  reply: photoView,
  status: 201,
  handle: ({ actor, file, fields: { audience } }) => uploadPhoto(actor, file, audience),
});
