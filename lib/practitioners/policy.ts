import { practitionersOnly, type Viewer } from "@/lib/platform/actor";
import type { Verdict } from "@/lib/platform/permit";

/**
 * Does a scope of practice cover a question about these regions? One region in common is enough, since a question often
 * names its neighbours too; a scope without regions covers all, and every scope covers a question without any.
 *
 * @param scope ids of the regions that a credential names
 * @param regions ids of the regions that the intake names
 */
export const isWithinScope = (scope: ReadonlySet<string>, regions: readonly string[]): boolean =>
  scope.size === 0 || regions.length === 0 || regions.some((region) => scope.has(region));

/** May `viewer` tell about themselves as a practitioner? Who holds a credential may, and who told something before. */
export function canTellAboutThemselves(viewer: Viewer, { hasProfile }: { hasProfile: boolean }): Verdict {
  if (!viewer) return { denied: "sign-in" };
  if (viewer.bannedAt) return { denied: "banned" };
  return viewer.credentialId !== null || hasProfile ? "allowed" : practitionersOnly(viewer);
}
