import { toContent } from "@/lib/exercises/columns";
import { getExercisePage } from "@/lib/exercises/queries";
import {
  changedParts,
  type DoseRange,
  type ExerciseContent,
  type ExerciseGoal,
  type Position,
} from "@/lib/exercises/schema";
import type { Actor } from "@/lib/platform/actor";
import { now } from "@/lib/platform/clock";
import { write } from "@/lib/platform/db";
import { systemPermit } from "@/lib/platform/permit";
import type { TopicKind } from "@/lib/topics/schema";

const planting = systemPermit("test:plant", "the test's own rows");

let count = 0;
/** A word that no other row has. */
export const fresh = (word: string): string => `${word}-${process.env.VITEST_POOL_ID ?? 0}-${++count}`;

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);

type CredentialOptions = {
  profession?: "PHYSIOTHERAPIST" | "MOVEMENT_TEACHER";
  status?: "PENDING" | "VERIFIED" | "EXPIRED" | "REVOKED";
  checkedOn?: string;
  expiresOn?: string | null;
};

type PersonOptions = { name?: string; credentials?: CredentialOptions[]; joined?: boolean };

const credentialRow = ({ profession, status, checkedOn, expiresOn = null }: CredentialOptions) => ({
  profession: profession ?? "PHYSIOTHERAPIST",
  status: status ?? "VERIFIED",
  register: "CORU",
  registerId: "ie-coru",
  registerUrl: "https://register.test/lookup",
  number: fresh("PT"),
  country: "IE",
  checkedOn: day(checkedOn ?? "2026-03-02"),
  expiresOn: expiresOn === null ? null : day(expiresOn),
});

/** Somebody with a name, and the credentials they were given. */
export async function aPerson({
  name = "Ines Oduya",
  credentials = [],
  joined = true,
}: PersonOptions = {}): Promise<Actor> {
  const handle = fresh("person");
  const profile = { headline: "Hips and walking", markdown: "", html: "<p>Hips.</p>", languages: ["en", "pt"] };
  const row = await write(planting, (tx) =>
    tx.member.create({
      data: {
        handle,
        displayName: name,
        email: `${handle}@readers.test`,
        joinedAt: joined ? now() : null,
        ...(credentials.length > 0 ? { profile: { create: profile } } : {}),
        credentials: { create: credentials.map(credentialRow) },
      },
      select: { id: true, credentials: { select: { id: true } } },
    }),
  );
  return { id: row.id, handle, role: "READER", credentialId: row.credentials[0]?.id ?? null, bannedAt: null };
}

type TopicOptions = { kind?: TopicKind; name?: string; lay?: string[]; clinical?: string[] };

/** A topic with the words that readers and clinicians have for it. */
export function aNamedTopic({ kind = "MUSCLE", name, lay = [], clinical = [] }: TopicOptions = {}) {
  const slug = fresh("topic");
  const synonyms = [
    ...lay.map((term) => ({ term, register: "LAY" as const })),
    ...clinical.map((term) => ({ term, register: "CLINICAL" as const })),
  ];
  const data = { slug, name: name ?? slug, kind, synonyms: { create: synonyms } };
  return write(planting, (tx) => tx.topic.create({ data, select: { id: true, slug: true } }));
}

type ExerciseOptions = {
  title?: string;
  status?: "PUBLISHED" | "HELD";
  goal?: ExerciseGoal;
  position?: Position;
  equipment?: string[];
  regions?: { id: string }[];
  worked?: { id: string }[];
  stretched?: { id: string }[];
  harder?: { id: string }[];
};

type Revisable = Pick<ExerciseContent, "steps" | "cues" | "caution">;

const dose: DoseRange = {
  sets: [2, 3],
  reps: [8, 12],
  holdSeconds: null,
  restSeconds: 60,
  side: "each",
  daysPerWeek: [3, 5],
  weeks: null,
};

/** An exercise in the library. */
export function aLibraryExercise(author: Actor, options: ExerciseOptions = {}) {
  const { title = "Clamshell", status = "PUBLISHED", goal = "CONTROL", position = "SIDE_LYING" } = options;
  const { equipment = ["mat"], regions = [], worked = [], stretched = [], harder = [] } = options;
  const muscles = [
    ...worked.map(({ id }) => ({ topicId: id, use: "WORKED" as const })),
    ...stretched.map(({ id }) => ({ topicId: id, use: "STRETCHED" as const })),
  ];
  const exercise = {
    ...{ summary: "The knee opens like a lid.", goal, position, equipment, dose },
    ...{
      steps: ["Lie on your side.", "Open the knee."],
      cues: ["Slow"],
      mistakes: ["Rolling back"],
      caution: "Stop if it pinches.",
    },
    references: [{ title: "Gluteal activation", authors: "Distefano LJ", year: 2009, source: "JOSPT" }],
    drawing: { viewBox: "0 0 120 90", strokes: ["M8 67 L19 67"] },
    muscles: { create: muscles },
    harder: { create: harder.map(({ id }) => ({ harderId: id })) },
  };
  const post = {
    kind: "EXERCISE" as const,
    slug: fresh("exercise"),
    title,
    status,
    authorId: author.id,
    publishedAt: now(),
  };
  const data = {
    ...post,
    topics: { create: regions.map(({ id }) => ({ topicId: id })) },
    exercise: { create: exercise },
  };
  return write(planting, (tx) => tx.post.create({ data, select: { id: true, slug: true, title: true } }));
}

type Revision = Partial<Revisable> & { title?: string };

/** A reviewed revision of an exercise; the content that stood before it is kept. */
export async function aRevision(author: Actor, exercise: { id: string; slug: string }, change: Revision) {
  const { title, ...parts } = change;
  const page = await getExercisePage(author, exercise.slug);
  const [before, after] = [toContent(page), { ...toContent(page), ...change }];
  const reviewed = { exerciseId: exercise.id, state: "REVIEWED" as const, authorId: author.id, decidedAt: now() };
  await write(planting, async (tx) => {
    const earlier = { ...reviewed, version: page.version, baseVersion: page.version - 1, content: before };
    await tx.exerciseVersion.createMany({ data: earlier, skipDuplicates: true });
    const version = page.version + 1;
    const changes = changedParts(before, after);
    await tx.exerciseVersion.create({
      data: { ...reviewed, version, baseVersion: page.version, content: after, changes },
    });
    await tx.exercise.update({ where: { postId: exercise.id }, data: { ...parts, version } });
    if (title) await tx.post.update({ where: { id: exercise.id }, data: { title } });
  });
}

type Status = "PUBLISHED" | "HELD";
type PrescribingOptions = { exerciseId: string; answer?: Status; question?: Status };

const prescribed = (exerciseId: string) => ({ exerciseId, sets: 3, reps: 10, side: "EACH" as const, daysPerWeek: 4 });

/** An answer that prescribes an exercise, under a question of somebody else. */
export async function anAnswerWith(
  author: Actor,
  { exerciseId, answer = "PUBLISHED", question = "PUBLISHED" }: PrescribingOptions,
) {
  const asker = await aPerson({ name: "Maren" });
  return write(planting, async (tx) => {
    const post = await tx.post.create({
      data: {
        kind: "QUESTION",
        slug: fresh("question"),
        title: "The leg turns in",
        authorId: asker.id,
        status: question,
        publishedAt: now(),
        question: { create: {} },
      },
      select: { id: true, slug: true },
    });
    const comment = await tx.comment.create({
      data: {
        ...{ kind: "ANSWER", postId: post.id, authorId: author.id, credentialId: author.credentialId, status: answer },
        ...{ markdown: "Try this.", html: "<p>Try this.</p>", prescriptions: { create: prescribed(exerciseId) } },
      },
      select: { number: true },
    });
    return { slug: post.slug, number: comment.number };
  });
}

/** An article that prescribes an exercise. */
export function anArticleWith(
  author: Actor,
  { exerciseId, status = "PUBLISHED" }: { exerciseId: string; status?: Status },
) {
  const post = {
    kind: "ARTICLE" as const,
    slug: fresh("article"),
    title: "Inner and outer thighs",
    authorId: author.id,
    status,
  };
  const data = {
    ...post,
    publishedAt: now(),
    article: { create: {} },
    prescriptions: { create: prescribed(exerciseId) },
  };
  return write(planting, (tx) => tx.post.create({ data, select: { slug: true } }));
}
