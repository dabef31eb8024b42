import { z } from "zod";
import { authorColumns, toPersonView } from "@/lib/members/columns";
import { type Viewer, writesWithFirst } from "@/lib/platform/actor";
import { now } from "@/lib/platform/clock";
import { type CursorQuery, decodeCursor, type Page, toPage } from "@/lib/platform/cursor";
import { reader } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { type Rendering, renderMarkdown } from "@/lib/platform/markdown/render";
import { credentialColumns, toCredentialView, toDay } from "@/lib/practitioners/columns";
import type { PractitionerPageView, PractitionerProfileView, PractitionerView } from "@/lib/practitioners/schema";
import type { Prisma } from "@/prisma/generated/client";

/** A credential that holds on `moment`: checked by a moderator, not revoked, not past its last day. */
const holding = (moment: Date) =>
  ({
    status: "VERIFIED",
    OR: [{ expiresOn: null }, { expiresOn: { gte: new Date(toDay(moment)) } }],
  }) satisfies Prisma.CredentialWhereInput;

const practitionerColumns = (moment: Date) =>
  ({
    id: true,
    ...authorColumns,
    profile: { select: { headline: true, html: true, languages: true, disclosure: true, domains: true } },
    credentials: {
      where: holding(moment),
      orderBy: writesWithFirst,
      take: 1,
      select: {
        ...credentialColumns,
        ...{ register: true, number: true, expiresOn: true },
        regions: { select: { topic: { select: { name: true } } }, orderBy: { topic: { name: "asc" } } },
      },
    },
  }) as const satisfies Prisma.MemberSelect;

type PractitionerRow = Prisma.MemberGetPayload<{ select: ReturnType<typeof practitionerColumns> }>;

function toPractitionerPageView({
  id,
  profile,
  credentials: [held],
  ...author
}: PractitionerRow): PractitionerPageView {
  const badge = toCredentialView(held ?? null);
  if (!held || !badge) throw new Error(`Member ${id} holds no credential`);
  const { register, registerUrl, number, expiresOn, regions } = held;
  return {
    id,
    ...toPersonView(author),
    headline: profile?.headline ?? "",
    html: profile?.html ?? "",
    languages: profile?.languages ?? [],
    disclosure: profile?.disclosure ?? null,
    domains: profile?.domains ?? [],
    credential: {
      ...{ ...badge, register, number, registerUrl: badge.isInRegister ? registerUrl : null },
      expiresOn: expiresOn && toDay(expiresOn),
      scope: regions.map(({ topic }) => topic.name),
    },
  };
}

function toPractitionerView(row: PractitionerRow): PractitionerView {
  const { html: _html, ...view } = toPractitionerPageView(row);
  return view;
}

/**
 * Ids of the regions that the viewer's credential covers, for `isWithinScope`; empty when it names none, which means
 * all of them. Null without a credential.
 */
export async function findScope(viewer: Viewer): Promise<ReadonlySet<string> | null> {
  if (!viewer?.credentialId) return null;
  const rows = await reader.credentialRegion.findMany({
    where: { credentialId: viewer.credentialId },
    select: { topicId: true },
  });
  return new Set(rows.map(({ topicId }) => topicId));
}

/** Languages that a practitioner named on their page, as ISO 639-1 codes; empty for somebody without one. */
export async function findLanguages(viewer: Viewer): Promise<readonly string[]> {
  if (!viewer?.credentialId) return [];
  const profile = await reader.practitionerProfile.findUnique({
    where: { memberId: viewer.id },
    select: { languages: true },
  });
  return profile?.languages ?? [];
}

const nameCursor = z.tuple([z.string(), z.uuid()]);

type PractitionersWanted = CursorQuery & { readonly q?: string | undefined };

/** Practitioners whose credential holds today, by name; with `q` those whose name or handle holds it. */
export async function listPractitioners(
  _viewer: Viewer,
  { cursor, limit, q }: PractitionersWanted,
): Promise<Page<PractitionerView>> {
  const like = { contains: q ?? "", mode: "insensitive" } as const;
  const moment = now();
  const after = cursor ? decodeCursor(nameCursor, cursor) : null;
  const rows = await reader.member.findMany({
    where: {
      AND: [
        { bannedAt: null, credentials: { some: holding(moment) }, handle: { not: null } },
        q ? { OR: [{ displayName: like }, { handle: like }] } : {},
        after
          ? { displayName: { gte: after[0] }, OR: [{ displayName: { gt: after[0] } }, { id: { gt: after[1] } }] }
          : {},
      ],
    },
    orderBy: [{ displayName: "asc" }, { id: "asc" }],
    take: limit + 1,
    select: practitionerColumns(moment),
  });
  return toPage(rows, { limit, view: toPractitionerView, key: (row) => [row.displayName, row.id] });
}

/** The practitioner behind a handle; null for somebody whose credential does not hold today. */
export async function findPractitioner(_viewer: Viewer, handle: string): Promise<PractitionerPageView | null> {
  const moment = now();
  const row = await reader.member.findFirst({
    where: { handle, bannedAt: null, credentials: { some: holding(moment) } },
    select: practitionerColumns(moment),
  });
  return row && toPractitionerPageView(row);
}

/** A practitioner's own page. @throws {AppError} `not-found`, also when the credential has expired or was revoked */
export async function getPractitioner(viewer: Viewer, handle: string): Promise<PractitionerPageView> {
  const practitioner = await findPractitioner(viewer, handle);
  if (!practitioner) throw new AppError("not-found", "practitioner");
  return practitioner;
}

/** What one says of oneself as a practitioner; null when one has said nothing yet. */
export async function findOwnProfile(viewer: Viewer): Promise<PractitionerProfileView | null> {
  if (!viewer) return null;
  const row = await reader.practitionerProfile.findUnique({
    where: { memberId: viewer.id },
    select: { headline: true, markdown: true, languages: true, disclosure: true, domains: true },
  });
  return row && { ...row, disclosure: row.disclosure ?? "" };
}

/** Domains whose links are labelled "own product": those of a member, or of whoever wrote a post. */
export async function listOwnDomains(
  _viewer: Viewer,
  whose: { readonly memberId: string } | { readonly postId: string } | null,
): Promise<string[]> {
  if (!whose) return [];
  const where = "postId" in whose ? { member: { posts: { some: { id: whose.postId } } } } : whose;
  const row = await reader.practitionerProfile.findFirst({ where, select: { domains: true } });
  return row?.domains ?? [];
}

type Writer = {
  readonly memberId: string;
  /** Stands there without their name: a label would tell who they are. */
  readonly isUnnamed: boolean;
};

/** A text as its writer's: behind links to their own products it says so. */
export async function renderAs(viewer: Viewer, markdown: string, { memberId, isUnnamed }: Writer): Promise<Rendering> {
  return renderMarkdown(markdown, { ownDomains: isUnnamed ? [] : await listOwnDomains(viewer, { memberId }) });
}
