import type { MetadataRoute } from "next";

/** Members' own pages, and each combination of filters, are nothing to be found by. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: "*",
      disallow: ["/settings", "/inbox", "/moderation/", "/waiting", "/write", "/sign-in", "/api/", "/*?*cursor="],
    },
  };
}
