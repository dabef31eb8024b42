import { proofColumns, toProofView } from "@/lib/credential-proofs/columns";
import type { ApplicationView, DecisionView } from "@/lib/credentials/schema";
import { authorColumns, toPersonView } from "@/lib/members/columns";
import { memberKeys } from "@/lib/members/keys";
import type { CacheKey } from "@/lib/platform/cache-tags";
import { toDay } from "@/lib/practitioners/columns";
import { practitionerKeys } from "@/lib/practitioners/keys";
import type { Prisma } from "@/prisma/generated/client";

/** Everything about an application or a credential: for its owner and for moderators. */
export const applicationColumns = {
  id: true,
  status: true,
  profession: true,
  country: true,
  register: true,
  registerUrl: true,
  registerId: true,
  number: true,
  regions: { select: { topic: { select: { slug: true, name: true } } }, orderBy: { topic: { name: "asc" } } },
  expiresOn: true,
  checkedOn: true,
  note: true,
  sentAt: true,
  proof: { select: proofColumns },
  decisions: {
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { id: true, kind: true, words: true, createdAt: true, decider: { select: authorColumns } },
  },
} as const satisfies Prisma.CredentialSelect;

export type ApplicationRow = Prisma.CredentialGetPayload<{ select: typeof applicationColumns }>;

const toDecisionView = ({ decider, createdAt, ...row }: ApplicationRow["decisions"][number]): DecisionView => ({
  ...row,
  decider: toPersonView(decider),
  createdAt: createdAt.toISOString(),
});

/** An application or a credential as its owner and moderators see it. */
export const toApplicationView = ({
  regions,
  expiresOn,
  checkedOn,
  sentAt,
  proof,
  decisions,
  ...row
}: ApplicationRow): ApplicationView => ({
  ...row,
  regions: regions.map(({ topic }) => topic),
  expiresOn: expiresOn && toDay(expiresOn),
  checkedOn: checkedOn && toDay(checkedOn),
  sentAt: sentAt.toISOString(),
  proof: proof && toProofView(proof),
  decisions: decisions.map(toDecisionView),
});

/** Pages that show whether somebody is a practitioner. */
export const pagesOf = ({ handle }: { handle: string | null }): CacheKey[] => [
  [...practitionerKeys.all],
  ...(handle ? [practitionerKeys.detail(handle), memberKeys.detail(handle)] : []),
];
