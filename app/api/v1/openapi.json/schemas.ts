import { z } from "zod";
import { problemView } from "@/lib/platform/http/problem";

/** The nouns' own schemas; imported when the document is made, like the routes. */
const nouns = () =>
  Promise.all([
    import("@/lib/addenda/schema"),
    import("@/lib/articles/schema"),
    import("@/lib/check-ins/schema"),
    import("@/lib/claims/schema"),
    import("@/lib/comments/schema"),
    import("@/lib/credential-proofs/schema"),
    import("@/lib/credentials/registers"),
    import("@/lib/credentials/schema"),
    import("@/lib/drafts/schema"),
    import("@/lib/exercise-imports/schema"),
    import("@/lib/exercise-proposals/schema"),
    import("@/lib/exercises/schema"),
    import("@/lib/follows/schema"),
    import("@/lib/images/schema"),
    import("@/lib/marks/schema"),
    import("@/lib/me-too/schema"),
    import("@/lib/media-requests/schema"),
    import("@/lib/members/schema"),
    import("@/lib/moderation/schema"),
    import("@/lib/notifications/schema"),
    import("@/lib/pace/schema"),
    import("@/lib/photos/schema"),
    import("@/lib/plans/schema"),
    import("@/lib/posts/schema"),
    import("@/lib/practitioners/schema"),
    import("@/lib/prescriptions/schema"),
    import("@/lib/questions/schema"),
    import("@/lib/raised-flags/schema"),
    import("@/lib/saved-replies/schema"),
    import("@/lib/topics/schema"),
    import("@/lib/videos/schema"),
    import("@/lib/viewer/schema"),
    import("@/lib/votes/schema"),
    import("@/lib/waiting/schema"),
  ]);

/**
 * Gives every view its name, under which the document says it once however often it is used.
 *
 * The names are needed here alone, so zod's registry learns them here and not where the schemas are written.
 */
export async function nameSchemas(): Promise<void> {
  const name = (id: string, schema: z.ZodType) => z.globalRegistry.add(schema, { ...z.globalRegistry.get(schema), id });
  name("Problem", problemView);
  for (const noun of await nouns()) {
    for (const [key, schema] of Object.entries(noun)) {
      if (key.endsWith("View") && schema instanceof z.ZodType) name(key.charAt(0).toUpperCase() + key.slice(1), schema);
    }
  }
}
