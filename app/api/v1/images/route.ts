import { uploadHero } from "@/lib/images/commands";
import { imageView } from "@/lib/images/schema";
import { upload } from "@/lib/platform/http/upload";
import { uploadLimitBytes } from "@/lib/platform/images/formats";

export const POST = upload({
  summary: "Upload the picture of an article: multipart/form-data with one file in the field `file`",
  access: "member",
  limit: "posting",
  limitBytes: uploadLimitBytes,
  reply: imageView,
  status: 201,
  handle: ({ actor, file }) => uploadHero(actor, file),
});
