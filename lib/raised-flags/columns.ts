import type { Actor } from "@/lib/platform/actor";
import type { OpenFlag, RaisedFlagView } from "@/lib/raised-flags/schema";
import { ruleContent } from "@/lib/red-flags/schema";
import type { Prisma } from "@/prisma/generated/client";

/** What every read selects of a flag. */
export const flagColumns = {
  id: true,
  level: true,
  origin: true,
  addendumId: true,
  checkInId: true,
  writerId: true,
  createdAt: true,
  settlement: true,
  comment: { select: { number: true } },
  rule: { select: { id: true, content: true, reviewedOn: true, signedOffBy: true } },
} as const satisfies Prisma.RaisedFlagSelect;

type FlagRow = Prisma.RaisedFlagGetPayload<{ select: typeof flagColumns }>;

/** A flag with what its care card says, as `viewer` sees it. */
export function toFlagView(row: FlagRow, viewer: Actor): RaisedFlagView {
  const { id, level, origin, settlement, rule } = row;
  const { title, advice, sources } = ruleContent.parse(rule.content);
  return {
    ...{ id, level, origin, settlement, title, advice, sources },
    ruleId: rule.id,
    reviewedOn: rule.reviewedOn.toISOString().slice(0, 10),
    signedOffBy: rule.signedOffBy,
    commentNumber: row.comment?.number ?? null,
    isInAddendum: row.addendumId !== null,
    isInCheckIn: row.checkInId !== null,
    createdAt: row.createdAt.toISOString(),
    isOwn: row.writerId === viewer.id,
  };
}

/** What a list selects of a flag. */
export const openFlagColumns = {
  level: true,
  postId: true,
  commentId: true,
  rule: { select: { id: true, content: true } },
} as const satisfies Prisma.RaisedFlagSelect;

type OpenFlagRow = Prisma.RaisedFlagGetPayload<{ select: typeof openFlagColumns }>;

/** A flag as a list marks it. */
export const toOpenFlag = ({ level, rule }: OpenFlagRow): OpenFlag => ({
  ruleId: rule.id,
  level,
  title: ruleContent.parse(rule.content).title,
});
