/** A stretch of a file, both ends included. */
export type ByteRange = { readonly first: number; readonly last: number };

const form = /^bytes=(\d*)-(\d*)$/;

/**
 * What a `Range` header asks of a file of `size` bytes; null for the whole file, "beyond" for what lies behind its end.
 *
 * Lists of ranges and other units are answered with the whole file, as RFC 9110 allows.
 */
export function byteRange(header: string | null, size: number): ByteRange | "beyond" | null {
  const [match, from = "", to = ""] = form.exec(header?.trim() ?? "") ?? [];
  if (match === undefined || (from === "" && to === "")) return null;
  if (from === "") return Number(to) === 0 ? "beyond" : { first: Math.max(0, size - Number(to)), last: size - 1 };
  if (to !== "" && Number(to) < Number(from)) return null;
  if (Number(from) >= size) return "beyond";
  return { first: Number(from), last: Math.min(size - 1, to === "" ? size - 1 : Number(to)) };
}
