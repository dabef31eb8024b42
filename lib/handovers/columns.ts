import type { CheckInView } from "@/lib/check-ins/schema";
import type { Handover, HandoverAnswer, HandoverExercise, HandoverReport, Moment } from "@/lib/handovers/handover";
import type { MarkView } from "@/lib/marks/schema";
import { authorColumns, toAuthorView } from "@/lib/members/columns";
import { toPlainText } from "@/lib/platform/markdown/plain-text";
import type { PrescriptionView } from "@/lib/prescriptions/schema";
import { intakeColumns, toIntakeView } from "@/lib/questions/columns";
import type { Prisma } from "@/prisma/generated/client";

/** What a sheet selects of an answer, and of what practitioners ask back and is replied to them. */
export const answerColumns = {
  id: true,
  kind: true,
  credentialId: true,
  markdown: true,
  createdAt: true,
  authorId: true,
  post: { select: { authorId: true } },
  isAnonymous: true,
  author: { select: authorColumns },
  credential: { select: { profession: true, register: true, country: true } },
} as const satisfies Prisma.CommentSelect;

/** What a sheet selects of a question. */
export const handoverColumns = {
  ...intakeColumns,
  addenda: {
    where: { status: "PUBLISHED" },
    select: { markdown: true, happenedOn: true, createdAt: true },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  },
  post: {
    select: {
      id: true,
      slug: true,
      title: true,
      markdown: true,
      isAnonymous: true,
      author: { select: authorColumns },
      publishedAt: true,
      editedAt: true,
      comments: {
        where: {
          status: "PUBLISHED",
          OR: [
            { kind: "ANSWER" },
            { credentialId: { not: null } },
            { parent: { credentialId: { not: null }, status: "PUBLISHED" } },
          ],
        },
        select: answerColumns,
        orderBy: { number: "asc" },
      },
    },
  },
} as const satisfies Prisma.QuestionSelect;

type HandoverRow = Prisma.QuestionGetPayload<{ select: typeof handoverColumns }>;
type AnswerRow = Prisma.CommentGetPayload<{ select: typeof answerColumns }>;

const longest = 20_000;
const toWords = (markdown: string): string => toPlainText(markdown, longest);

/** What hangs on the answers of a thread. */
export type Hanging = {
  readonly marks: readonly MarkView[];
  readonly prescriptions: ReadonlyMap<string, readonly PrescriptionView[]>;
  readonly reports: readonly CheckInView[];
};

const isAnswer = ({ kind }: AnswerRow): boolean => kind === "ANSWER";
const isByAsker = ({ authorId, post }: AnswerRow): boolean => authorId === post.authorId;

const countMarks = (marks: readonly MarkView[], commentId: string, kind: MarkView["kind"]): number =>
  marks.filter((mark) => mark.commentId === commentId && mark.kind === kind).length;

function toAnswer(row: AnswerRow, number: number, { marks }: Hanging): HandoverAnswer {
  const { name } = toAuthorView(row.author, row.isAnonymous);
  return {
    number,
    author: isByAsker(row) ? "Myself" : name,
    credential: row.isAnonymous ? null : row.credential,
    words: toWords(row.markdown),
    on: row.createdAt.toISOString(),
    isAccepted: countMarks(marks, row.id, "ACCEPT") > 0,
    endorsements: countMarks(marks, row.id, "ENDORSE"),
    // Published in spite of a "this could harm": a moderator has dismissed it, and it stands as a disagreement.
    objections: marks
      .filter(({ commentId, kind }) => commentId === row.id && (kind === "DISAGREE" || kind === "HARM"))
      .map(({ member, reason }) => ({ by: member.name, reason: reason ?? "" })),
  };
}

const toExercises = (answers: readonly AnswerRow[], { prescriptions }: Hanging): HandoverExercise[] =>
  answers
    .map(({ id }, index) => ({ id, number: index + 1 }))
    .flatMap(({ id, number }) =>
      (prescriptions.get(id) ?? []).map(({ exercise, dose, note, drawing, id: prescriptionId }) => ({
        ...{ id: prescriptionId, number, title: exercise.title, dose, note, drawing },
      })),
    );

const moment = (kind: Moment["kind"], on: Date, about: Partial<Moment> = {}): Moment => ({
  ...{ kind, on: on.toISOString(), precision: "DAY", words: "", number: null },
  ...about,
});

const numbersOf = (answers: readonly AnswerRow[]): ReadonlyMap<string, number> =>
  new Map(answers.map(({ id }, index) => [id, index + 1]));

/** What the asker reported; what others did who have the same is theirs. */
const toReports = (answers: readonly AnswerRow[], { reports }: Hanging): HandoverReport[] =>
  reports
    .filter(({ by }) => by === null)
    .map(({ id, commentId, weeksLater, done, pain, change, word, reportedAt }) => ({
      ...{ id, weeksLater, done, pain, change, word, reportedAt },
      number: numbersOf(answers).get(commentId) ?? null,
    }));

/** What practitioners said beside the answers, what came of a private clip too, and what the asker replied to them. */
const toTalk = (comments: readonly AnswerRow[]): Moment[] =>
  comments
    .filter((comment) => !isAnswer(comment) && (isByAsker(comment) || comment.credentialId !== null))
    .map((comment) =>
      isByAsker(comment)
        ? moment("replied", comment.createdAt, { words: toWords(comment.markdown) })
        : moment("asked-back", comment.createdAt, {
            words: `${toAuthorView(comment.author, comment.isAnonymous).name}: ${toWords(comment.markdown)}`,
          }),
    );

function toMoments({ post, addenda, onsetOn, onsetPrecision }: HandoverRow, { marks }: Hanging): Moment[] {
  const answers = post.comments.filter(isAnswer);
  const numberOf = numbersOf(answers);
  const accepted = marks.filter(({ kind }) => kind === "ACCEPT");
  const later = [
    ...(post.publishedAt ? [moment("asked", post.publishedAt)] : []),
    ...(post.editedAt ? [moment("changed", post.editedAt)] : []),
    ...addenda.map(({ markdown, happenedOn, createdAt }) =>
      moment("added", happenedOn ?? createdAt, { words: toWords(markdown) }),
    ),
    ...toTalk(post.comments),
    ...answers.map(({ createdAt }, index) => moment("answered", createdAt, { number: index + 1 })),
    ...accepted.map(({ createdAt, commentId }) =>
      moment("marked", new Date(createdAt), { number: numberOf.get(commentId) ?? null }),
    ),
  ].toSorted((one, other) => one.on.localeCompare(other.on));
  const began = onsetOn ? [moment("began", onsetOn, { precision: onsetPrecision ?? "DAY" })] : [];
  return [...began, ...later];
}

/** A thread as its asker hands it on. */
export function toHandover(row: HandoverRow, hanging: Hanging): Handover {
  const { id, slug, title, markdown, isAnonymous, author } = row.post;
  const answers = row.post.comments.filter(isAnswer);
  return {
    ...{ id, slug, title, isAnonymous, story: toWords(markdown), intake: toIntakeView(row) },
    // Told to its asker alone, who decides whether it is printed.
    asker: toAuthorView(author, false),
    moments: toMoments(row, hanging),
    answers: answers.map((answer, index) => toAnswer(answer, index + 1, hanging)),
    exercises: toExercises(answers, hanging),
    reports: toReports(answers, hanging),
  };
}
