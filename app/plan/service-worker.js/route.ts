import { script } from "@/app/plan/service-worker.js/script";

/** The script that keeps the plan's pages for when there is no network; registered by those pages alone. */
export function GET(): Response {
  return new Response(script, {
    headers: {
      "content-type": "text/javascript; charset=utf-8",
      "cache-control": "no-cache",
      // It looks after the plan and its exercises, which stand beside each other.
      "service-worker-allowed": "/",
    },
  });
}
