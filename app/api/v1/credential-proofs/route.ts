import { uploadProof } from "@/lib/credential-proofs/commands";
import { proofLimitBytes } from "@/lib/credential-proofs/formats";
import { proofView } from "@/lib/credential-proofs/schema";
import { upload } from "@/lib/platform/http/upload";

export const POST = upload({
  summary: "Upload a proof for an application: multipart/form-data with the field `file`, a PDF, JPEG, PNG or WebP",
  access: "member",
  limit: "uploading",
  limitBytes: proofLimitBytes,
  reply: proofView,
  status: 201,
  handle: ({ actor, file }) => uploadProof(actor, file),
});
