/** @type {import("next").NextConfig} */
const config = {
  cacheComponents: true,
  partialPrefetching: true,
  reactStrictMode: true,
  poweredByHeader: false,
  // `npm run check` has its own step for types.
  typescript: { ignoreBuildErrors: true },
  // Pages made at run time stay in memory: on disk they would outlive the expiries that only memory knows.
  experimental: { isrFlushToDisk: false },
  cacheMaxMemorySize: 256 * 1024 * 1024,
  serverExternalPackages: [
    "pg",
    "pg-boss",
    "pino",
    "sharp",
    "@prisma/schema-engine-wasm",
    "@prisma/client",
    "@prisma/adapter-pg",
  ],
};

export default config;
