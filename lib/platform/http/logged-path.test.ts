import { expect, test } from "vitest";
import { loggedPath } from "@/lib/platform/http/logged-path";

const key = "5f0c".repeat(16);
const id = "019370ab-6c1e-7c3a-9d55-0a4c6a1b2c3d";

test.each([
  ["an answer to a check-in", `/api/check-ins/${id}/${key}`, `/api/check-ins/${id}/…`],
  ["its end", `/api/check-ins/${id}/stop/${key}`, `/api/check-ins/${id}/stop/…`],
  ["its page", `/check-ins/${id}/${key}`, `/check-ins/${id}/…`],
  ["reminders", `/api/plan-reminders/${key}`, "/api/plan-reminders/…"],
  ["messages", `/api/unsubscribe/${key}`, "/api/unsubscribe/…"],
  ["messages about marks", `/api/unsubscribe/marks/${key}`, "/api/unsubscribe/marks/…"],
  ["one with a slash behind it", `/api/unsubscribe/${key}/`, "/api/unsubscribe/…/"],
  ["a permission as short as they get", `/api/unsubscribe/${key.slice(0, 32)}`, "/api/unsubscribe/…"],
  ["a word", "/api/unsubscribe/marks", "/api/unsubscribe/marks"],
  ["what carries none", `/api/v1/videos/${id}`, `/api/v1/videos/${id}`],
])("%s", (_name, path, logged) => {
  expect(loggedPath(path)).toBe(logged);
});
