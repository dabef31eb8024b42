import { memberKeys } from "@/lib/members/keys";
import type { Actor } from "@/lib/platform/actor";
import { touch } from "@/lib/platform/cache-tags";
import { write } from "@/lib/platform/db";
import { renderMarkdown } from "@/lib/platform/markdown/render";
import { announce } from "@/lib/platform/outbox";
import { permit } from "@/lib/platform/permit";
import { practitionerKeys } from "@/lib/practitioners/keys";
import { canTellAboutThemselves } from "@/lib/practitioners/policy";
import { findOwnProfile } from "@/lib/practitioners/queries";
import type { PractitionerProfileBody, PractitionerProfileView } from "@/lib/practitioners/schema";

const isSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.toSorted().join(" ") === others.toSorted().join(" ");

/**
 * Says what a practitioner does, whom they work for and what they sell.
 *
 * Where their own domains change, a job labels the links in all they have written.
 * @throws {AppError} `forbidden` with a reason from {@link canTellAboutThemselves}
 */
export async function savePractitionerProfile(
  actor: Actor,
  body: PractitionerProfileBody,
): Promise<PractitionerProfileView> {
  const before = await findOwnProfile(actor);
  const verdict = canTellAboutThemselves(actor, { hasProfile: before !== null });
  return write(permit(actor, "practitioner:save-profile", verdict), async (tx) => {
    const { headline, languages, domains } = body;
    const { markdown, html } = renderMarkdown(body.markdown, { ownDomains: domains });
    const row = { headline, languages, domains, markdown, html, disclosure: body.disclosure || null };
    const where = { memberId: actor.id };
    await tx.practitionerProfile.upsert({ where, update: row, create: { ...row, ...where } });
    await touch(tx, practitionerKeys.all, practitionerKeys.detail(actor.handle), memberKeys.detail(actor.handle));
    if (!isSame(before?.domains ?? [], domains)) {
      await announce(tx, { type: "practitioner.own-domains-changed", memberId: actor.id });
    }
    return { ...body, markdown };
  });
}
