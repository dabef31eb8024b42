import { expect, test } from "vitest";
import { parseSettings } from "@/lib/platform/env";

const keys = { S3_ACCESS_KEY_ID: "id", S3_SECRET_ACCESS_KEY: "secret" };

test("a bucket needs its name alone; keys come in pairs", () => {
  expect(parseSettings({})).toMatchObject({ S3_REGION: "us-east-1", S3_FORCE_PATH_STYLE: "off" });
  expect(parseSettings({ S3_BUCKET: "photos" }).S3_BUCKET).toBe("photos");
  expect(parseSettings({ S3_BUCKET: "photos", S3_ENDPOINT: "http://127.0.0.1:9000", ...keys })).toMatchObject(keys);
});

test.each([
  [{ S3_ENDPOINT: "https://s3.example.org" }, /^S3_BUCKET: is missing/],
  [keys, /^S3_BUCKET: is missing/],
  [{ S3_BUCKET: "photos", S3_ACCESS_KEY_ID: "id" }, /^S3_SECRET_ACCESS_KEY: is missing/],
  [{ S3_BUCKET: "photos", S3_SECRET_ACCESS_KEY: "secret" }, /^S3_ACCESS_KEY_ID: is missing/],
  [{ S3_BUCKET: "photos", S3_ENDPOINT: "s3.example.org" }, /^S3_ENDPOINT: /],
  [{ S3_BUCKET: "photos", S3_FORCE_PATH_STYLE: "true" }, /^S3_FORCE_PATH_STYLE: /],
])("%o is named as wrong, in one line", (environment, message) => {
  expect(() => parseSettings(environment)).toThrow(message);
});
