import { z } from "zod";
import { AppError, type ErrorCode } from "@/lib/platform/errors";
import { loggedPath } from "@/lib/platform/http/logged-path";
import { reasonText } from "@/lib/platform/http/reasons";
import { log } from "@/lib/platform/log";

const statusOf: Record<ErrorCode, number> = {
  invalid: 422,
  unauthenticated: 401,
  forbidden: 403,
  "not-found": 404,
  conflict: 409,
  "rate-limited": 429,
};

const titleOf: Record<ErrorCode, string> = {
  invalid: "Something in the request does not fit",
  unauthenticated: "Sign in first",
  forbidden: "Not allowed",
  "not-found": "Not found",
  conflict: "Somebody was quicker, or it is there already",
  "rate-limited": "Too many requests",
};

/** RFC 9457 problem details, with our own `code`, `reason` and `issues`. */
export const problemView = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.string(),
  reason: z.string().optional().describe("A kebab-case word that says why"),
  detail: z.string().optional().describe("The reason as a sentence for a person"),
  issues: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  requestId: z.string().optional(),
});
export type ProblemView = z.infer<typeof problemView>;

function respond(body: ProblemView, headers: HeadersInit = {}): Response {
  return Response.json(body, {
    status: body.status,
    headers: { "content-type": "application/problem+json", "cache-control": "no-store", ...headers },
  });
}

/** Maps an error to problem details; anything that is not an {@link AppError} is logged and told nothing. */
export function problem(error: unknown, request: Request): Response {
  if (!(error instanceof AppError)) {
    const requestId = crypto.randomUUID();
    log().error(
      { err: error, requestId, path: loggedPath(new URL(request.url).pathname), method: request.method },
      "request failed",
    );
    return respond({
      type: "about:blank",
      title: "Our mistake",
      status: 500,
      code: "internal",
      detail: reasonText("internal"),
      requestId,
    });
  }
  const { code, reason, issues, retryAfterSeconds, on } = error;
  return respond(
    {
      type: "about:blank",
      title: titleOf[code],
      status: statusOf[code],
      code,
      reason,
      detail: reasonText(reason, on),
      ...(issues.length > 0 ? { issues: [...issues] } : {}),
    },
    retryAfterSeconds ? { "retry-after": String(retryAfterSeconds) } : {},
  );
}
