import { defineConfig, devices } from "@playwright/test";
import { findChromium } from "@/tests/support/chromium";
import { claimPorts } from "@/tests/support/e2e-ports";

// Chosen once, in the main process; the workers, which read this file again, inherit them.
const { site } = await claimPorts();

const executablePath = findChromium();

const chromium = {
  ...devices["Desktop Chrome"],
  launchOptions: {
    ...(executablePath ? { executablePath } : {}),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  },
};

export default defineConfig({
  testDir: "e2e",
  outputDir: "../test-results",
  globalSetup: "./support/e2e-server.ts",
  // One product, one database, one queue of mail: journeys take turns.
  workers: 1,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: "line",
  timeout: 120_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: site,
    locale: "en-GB",
    timezoneId: "Asia/Kathmandu",
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
  },
  projects: [
    {
      name: "phone",
      // What is in a page and who may read it is the same at every width, and so is what a library goes through.
      testIgnore: ["**/privacy.spec.ts", "**/demo.spec.ts", "**/answering-exercises.spec.ts"],
      use: { ...chromium, viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true },
    },
    {
      name: "desktop",
      // Long words break narrow pages first; a player is as wide as its page.
      testIgnore: ["**/hostile-input.spec.ts", "**/answering-video.spec.ts"],
      use: { ...chromium, viewport: { width: 1280, height: 900 } },
    },
  ],
});
