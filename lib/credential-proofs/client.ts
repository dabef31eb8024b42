import type { ProofView } from "@/lib/credential-proofs/schema";
import { ApiError } from "@/lib/platform/http/client";

/** Sends a proof; the name of its file stays here. */
export async function uploadProof(file: Blob): Promise<ProofView> {
  const form = new FormData();
  form.set("file", file, "proof");
  const response = await fetch("/api/v1/credential-proofs", { method: "POST", body: form }).catch(() => {
    throw new ApiError(0, { code: "offline", reason: "offline" });
  });
  const reply = await response.json().catch(() => ({}));
  if (!response.ok) throw new ApiError(response.status, reply);
  return reply;
}

/** Where a proof's file is, for those who may see it. */
export const proofPath = (id: string): string => `/api/v1/credential-proofs/${id}`;
