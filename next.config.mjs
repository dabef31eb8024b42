/** @type {import("next").NextConfig} */
const config = {
  cacheComponents: true,
  partialPrefetching: true,
  reactStrictMode: true,
  poweredByHeader: false,
  typescript: { ignoreBuildErrors: true },
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
