import type { ImageView } from "@/lib/images/schema";
import { ApiError } from "@/lib/platform/http/client";

/** Sends a picture; the name of its file stays here. */
export async function uploadImage(file: Blob): Promise<ImageView> {
  const form = new FormData();
  form.set("file", file, "picture");
  const response = await fetch("/api/v1/images", { method: "POST", body: form }).catch(() => {
    throw new ApiError(0, { code: "offline", reason: "offline" });
  });
  const reply = await response.json().catch(() => ({}));
  if (!response.ok) throw new ApiError(response.status, reply);
  return reply;
}
