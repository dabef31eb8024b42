import { formatOf } from "@/lib/platform/images/formats";

/** Largest proof, in bytes. */
export const proofLimitBytes = 10 * 1024 * 1024;

export const proofTypes = ["application/pdf", "image/jpeg", "image/png", "image/webp"] as const;
export type ProofType = (typeof proofTypes)[number];

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
/** Programs that write PDFs leave up to this many bytes behind the end mark. */
const tailBytes = 1_024;

const isPdf = (bytes: Uint8Array): boolean =>
  /^%PDF-\d\.\d/.test(latin(bytes.subarray(0, 8))) && latin(bytes.subarray(-tailBytes)).includes("%%EOF");

/** What a proof is by its bytes, never by its name; null for everything that is not taken. */
export function proofTypeOf(bytes: Uint8Array): ProofType | null {
  if (isPdf(bytes)) return "application/pdf";
  const format = formatOf(bytes);
  return format === null || format === "heif" ? null : `image/${format}`;
}

const endings: Record<ProofType, string> = {
  "application/pdf": "pdf",
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/webp": "webp",
};

/** What a proof is called when it is saved. */
export const proofFileName = (type: ProofType): string => `proof.${endings[type]}`;
