import { z } from "zod";
import { proofFileName } from "@/lib/credential-proofs/formats";
import { getProofFile } from "@/lib/credential-proofs/queries";
import { download } from "@/lib/platform/http/download";

export const GET = download({
  summary: "A proof's file, for its owner and for moderators, until a decision is taken; no cache keeps it",
  params: z.object({ proofId: z.uuid() }),
  handle: async ({ actor, params: { proofId } }) => {
    const { bytes, type } = await getProofFile(actor, proofId);
    return { bytes, type, saveAs: proofFileName(type) };
  },
});
