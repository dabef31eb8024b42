const day = 24 * 60 * 60;

/**
 * Lifetimes of cached pages, in seconds. A write expires what it touches at once; these only bound what nobody touched.
 * `stale` is how long a browser that moves within the site may show a page again without asking. Were `expire` longer
 * than `revalidate`, Next would add stale-while-revalidate for the difference: browsers then show the page as it was
 * before one's own write (docs/decisions.md).
 */
const cacheLife = {
  days: { stale: 30, revalidate: day, expire: day },
  hours: { stale: 30, revalidate: 60 * 60, expire: 60 * 60 },
};

/** Whose videos an exercise may show once its reader agrees: as lib/platform/videos/elsewhere.ts has them. */
const frames = [
  "https://www.youtube-nocookie.com",
  "https://player.vimeo.com",
  "https://framatube.org",
  "https://makertube.net",
  "https://tilvids.com",
];

/** Nothing is loaded from elsewhere but those, framed elsewhere or posted elsewhere. Cached pages can carry no nonce. */
const policy = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline'${process.env.NODE_ENV === "production" ? "" : " 'unsafe-eval'"}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "media-src 'self' blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  `frame-src ${frames.join(" ")}`,
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

const securityHeaders = [
  { key: "content-security-policy", value: policy },
  { key: "x-content-type-options", value: "nosniff" },
  { key: "referrer-policy", value: "strict-origin-when-cross-origin" },
  { key: "permissions-policy", value: "camera=(), microphone=(), geolocation=(), browsing-topics=()" },
];

/** @type {import("next").NextConfig} */
const config = {
  cacheComponents: true,
  cacheLife,
  headers: async () => [{ source: "/:path*", headers: securityHeaders }],
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
    "flydrive",
    "@aws-sdk/client-s3",
    "@tus/file-store",
    "@tus/server",
    "@prisma/schema-engine-wasm",
    "@prisma/client",
    "@prisma/adapter-pg",
  ],
};

export default config;
