import { browserReasons } from "@/lib/platform/http/browser-reasons";
import { ApiError } from "@/lib/platform/http/client";

/** The sentence for a reason that a thread's forms say by themselves. */
export const denialText = (reason: string): string => browserReasons[reason] ?? "This is not possible right now.";

/** What a refused request says of one of its fields. */
export function issueText(error: unknown, path: string): string | undefined {
  return error instanceof ApiError ? error.issues.find((issue) => issue.path === path)?.message : undefined;
}

/** The sentence for whatever a request failed with: the server's own, or that nothing came of it. */
export function failureText(error: unknown): string {
  if (!(error instanceof ApiError)) return denialText("internal");
  return error.detail ?? denialText(error.reason);
}
