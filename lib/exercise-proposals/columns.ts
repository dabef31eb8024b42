import type { ExerciseBody, Proposal } from "@/lib/exercise-proposals/schema";
import type { Neighbours } from "@/lib/exercise-proposals/sql";
import { type ContentLinks, heldColumns, heldExercise, toProposed } from "@/lib/exercises/columns";
import { changedParts, type ExerciseContent, exerciseContent } from "@/lib/exercises/schema";
import { authorColumns, toPersonView } from "@/lib/members/columns";
import type { NoteWritten } from "@/lib/members/events";
import type { Actor, Viewer } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/db";
import { claimVideo } from "@/lib/videos/columns";
import type { Prisma } from "@/prisma/generated/client";

/** What the queue selects of a proposal. */
export const proposalColumns = {
  id: true,
  exerciseId: true,
  state: true,
  baseVersion: true,
  summary: true,
  content: true,
  authorId: true,
  proposedAt: true,
  author: { select: authorColumns },
  exercise: { select: { version: true, post: { select: { slug: true, publishedAt: true } } } },
} as const satisfies Prisma.ExerciseVersionSelect;

type ProposalRow = Prisma.ExerciseVersionGetPayload<{ select: typeof proposalColumns }>;

/** A proposal in the queue. */
export function toProposal({ content, authorId, exercise, ...row }: ProposalRow, viewer: Viewer): Proposal {
  return {
    ...row,
    title: exerciseContent.parse(content).title,
    slug: exercise.post.publishedAt ? exercise.post.slug : null,
    standingVersion: exercise.post.publishedAt ? exercise.version : 0,
    author: toPersonView(row.author),
    proposedAt: row.proposedAt.toISOString(),
    isOwn: authorId === viewer?.id,
  };
}

const linkFields = ["regions", "worked", "stretched", "easier", "harder"] as const;

type LinkField = (typeof linkFields)[number];

/** The first field that names what is not there, as the form shows it. */
export function unknownIn(content: ExerciseBody, known: Record<LinkField, ReadonlyMap<string, string>>) {
  for (const field of linkFields) {
    const unknown = content[field].find((each) => !known[field].has(each));
    if (unknown) return { path: `content.${field}`, message: `There is nothing called "${unknown}" to choose here` };
  }
  return null;
}

const mail = { action: "Read the review", footer: "You get this because you proposed an exercise.", stop: null };

type Decided = { readonly id: string; readonly authorId: string; readonly title: string };

/** The note that a proposal was accepted, for its author. */
export const acceptedNote = ({ id, authorId, title }: Decided): NoteWritten => ({
  ...{ type: "member.note", memberId: authorId, key: `proposal:${id}`, excerpt: null },
  path: `/exercises/review/${id}`,
  title: `Reviewed and published: ${title}`,
  mail: {
    ...mail,
    subject: "What you proposed is published",
    heading: "What you proposed is published",
    paragraphs: ["Another practitioner has reviewed what you wrote for the exercise library, and it now stands there."],
  },
});

/** The note that a proposal was declined, with the reason; the e-mail leaves the reason out. */
export const declinedNote = (decided: Decided, reason: string): NoteWritten => ({
  ...acceptedNote(decided),
  title: `Not taken as it is: ${decided.title}`,
  excerpt: reason,
  mail: {
    ...mail,
    subject: "Your proposal needs another look",
    heading: "Your proposal needs another look",
    paragraphs: [
      "Another practitioner has reviewed what you wrote for the exercise library and says what should change.",
    ],
  },
});

/** A revision as content, and the parts it changes; the drawing stays as it is, since nobody draws in a form. */
export function revisedContent(standing: ExerciseContent, body: ExerciseBody) {
  const content: ExerciseContent = { ...body, drawing: standing.drawing };
  return { content, changes: changedParts(standing, content) };
}

/** The neighbours that a content names, by their ids. */
export const linksOf = ({ easier, harder }: ExerciseContent, { exercises }: ContentLinks): Neighbours => ({
  easier: easier.flatMap((slug) => exercises.get(slug) ?? []),
  harder: harder.flatMap((slug) => exercises.get(slug) ?? []),
});

/**
 * Takes the clip that a content names into use, in the transaction that hands the content in.
 *
 * One that hangs on a version of this exercise already stays in use, whoever revises it.
 * @throws {AppError} `invalid` naming the clip when it is gone, somebody else's or another exercise's
 */
export async function takeClip(tx: Tx, actor: Actor, { exerciseId, content }: Handed): Promise<void> {
  if (content.video?.place !== "HERE") return;
  const { videoId: id } = content.video;
  const here = exerciseId && {
    OR: [{ exercises: { some: { postId: exerciseId } } }, { versions: { some: { exerciseId } } }],
  };
  if (here && (await tx.video.count({ where: { AND: [{ id, state: "IN_USE" }, here] } })) > 0) return;
  await claimVideo(tx, actor, { id, purpose: "EXERCISE", path: "content.video.videoId" });
}

type Handed = { readonly exerciseId: string | null; readonly content: ExerciseContent };

type HeldExercise = {
  readonly content: ExerciseContent;
  readonly links: ContentLinks;
  /** When it is handed in, the address that nobody guesses, and whose it was in another library. */
  readonly own: Omit<Parameters<typeof heldExercise>[2], "authorId">;
};

/** Writes a new exercise that waits for its review, its clip taken into use. @throws {AppError} as {@link takeClip} */
export async function createHeld(
  tx: Tx,
  actor: Actor,
  { content, links, own }: HeldExercise,
): Promise<{ id: string; exerciseId: string }> {
  await takeClip(tx, actor, { exerciseId: null, content });
  const data = heldExercise(content, links, { ...own, authorId: actor.id });
  return toProposed(await tx.post.create({ data, select: heldColumns }));
}
