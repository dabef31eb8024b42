import { postColumns, toPostView } from "@/lib/posts/columns";
import type { QuestionView } from "@/lib/questions/schema";
import type { Prisma } from "@/prisma/generated/client";

const regionColumns = { side: true, topic: { select: { slug: true, name: true } } } as const;

/** What every list selects of a question. */
export const questionColumns = {
  postId: true,
  state: true,
  answerCount: true,
  regions: { select: regionColumns },
  post: { select: postColumns },
} as const satisfies Prisma.QuestionSelect;

export type QuestionRow = Prisma.QuestionGetPayload<{ select: typeof questionColumns }>;

/** The places of an intake, by name. */
export const toPlaces = (regions: QuestionRow["regions"]): QuestionView["where"] =>
  regions
    .map(({ side, topic }) => ({ region: topic.slug, name: topic.name, side }))
    .sort((one, other) => one.name.localeCompare(other.name) || one.side.localeCompare(other.side));

/** A question as lists show it. */
export const toQuestionView = (row: QuestionRow): QuestionView => ({
  ...toPostView(row.post),
  state: row.state,
  answerCount: row.answerCount,
  where: toPlaces(row.regions),
});
