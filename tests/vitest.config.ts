import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// Set before any worker starts. 5:45 ahead of UTC: what mixes up local time and UTC, or counts in whole hours, fails.
process.env.TZ = "Asia/Kathmandu";

const root = fileURLToPath(new URL("..", import.meta.url));
const support = (name: string) => `${root}tests/support/${name}`;

export default defineConfig({
  root,
  cacheDir: `${root}node_modules/.vite`,
  oxc: { jsx: { runtime: "automatic" } },
  resolve: {
    alias: [
      { find: /^next\/cache$/, replacement: support("next-cache.ts") },
      { find: /^@\//, replacement: root },
    ],
  },
  test: {
    pool: "forks",
    maxWorkers: 2,
    // next-auth imports "next/server" without an ending, which only a bundler resolves.
    server: { deps: { inline: [/next-auth/, /@auth\/core/] } },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["{app,components,lib}/**/*.test.{ts,tsx}", "tests/guards/**/*.test.ts"],
          setupFiles: [support("console.ts")],
          // The guards read every file of the tree.
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: "integration",
          include: ["tests/integration/**/*.test.ts"],
          globalSetup: [support("postgres.ts")],
          setupFiles: [support("console.ts"), support("database.ts"), support("fresh-cache.ts")],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
