import { expect, it } from "vitest";
import { isPushEndpoint } from "@/lib/platform/push-endpoint";

it.each([
  "https://fcm.googleapis.com/fcm/send/abc:def",
  "https://updates.push.services.mozilla.com:443/wpush/v2/abc",
  "https://web.push.apple.com/abc",
  "https://wns2-par02p.notify.windows.com/w/?token=abc",
])("%s can be a push service's", (endpoint) => {
  expect(isPushEndpoint(endpoint)).toBe(true);
});

it.each([
  "http://fcm.googleapis.com/abc",
  "https://fcm.googleapis.com:8443/abc",
  "https://somebody@fcm.googleapis.com/abc",
  "https://127.0.0.1/abc",
  "https://2130706433/abc",
  "https://0x7f.1/abc",
  "https://[::1]/abc",
  "https://[::ffff:127.0.0.1]/abc",
  "https://localhost/abc",
  "https://localhost./abc",
  "https://printer/abc",
  "https://api.localhost/abc",
  "https://PRINTER.local/abc",
  "https://metadata.google.internal/abc",
  "no address",
])("%s cannot be a push service's", (endpoint) => {
  expect(isPushEndpoint(endpoint)).toBe(false);
});
