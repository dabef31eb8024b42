import { ApiError } from "@/lib/platform/http/client";
import { reasonText } from "@/lib/platform/http/reasons";

/** What a browser refuses by itself, told as a refused request is. */
export const pushFailure = (reason: "push-not-allowed" | "push-not-possible"): ApiError =>
  new ApiError(0, { code: "unavailable", reason, detail: reasonText(reason) });
