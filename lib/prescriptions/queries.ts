import { type Contraindication, type DoseRange, doseRange, exerciseContent } from "@/lib/exercises/schema";
import { isModerator, isPractitioner, type Viewer } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { visiblePosts } from "@/lib/posts/visibility";
import { type Prescribed, prescriptionColumns, toPrescriptionView } from "@/lib/prescriptions/columns";
import { doseProblem } from "@/lib/prescriptions/dose";
import { keptAmong } from "@/lib/prescriptions/kept";
import { contraindicationsMet, reasonsAgainst, warningRules } from "@/lib/prescriptions/policy";
import type { PrescriptionBody, PrescriptionView, ReasonAgainst } from "@/lib/prescriptions/schema";
import type { Prisma } from "@/prisma/generated/client";

/** A card names its exercise: it goes when `viewer` may not see that, however well the answer may be seen. */
const shownExercise = (viewer: Viewer) => ({ exercise: { post: visiblePosts(viewer) } });

/** Prescriptions of a question's published answers, by the answer's id. */
export async function listAnswerPrescriptions(
  viewer: Viewer,
  postId: string,
): Promise<Map<string, PrescriptionView[]>> {
  const rows = await reader.prescription.findMany({
    where: {
      comment: { postId, kind: "ANSWER", status: "PUBLISHED", post: visiblePosts(viewer) },
      ...shownExercise(viewer),
    },
    orderBy: { order: "asc" },
    select: prescriptionColumns,
  });
  const byAnswer = new Map<string, PrescriptionView[]>();
  for (const row of rows) {
    const key = row.commentId ?? "";
    byAnswer.set(key, [...(byAnswer.get(key) ?? []), toPrescriptionView(row)]);
  }
  return byAnswer;
}

/** The exercise cards of an article, in order. */
export async function listArticlePrescriptions(viewer: Viewer, postId: string): Promise<PrescriptionView[]> {
  const rows = await reader.prescription.findMany({
    where: { postId, post: visiblePosts(viewer), ...shownExercise(viewer) },
    orderBy: { order: "asc" },
    select: prescriptionColumns,
  });
  return rows.map(toPrescriptionView);
}

const refused = (reason: string, path: string, message: string) =>
  new AppError("invalid", reason, { issues: [{ path, message }] });

/** What a question says against exercises; of flags only to those who help, whom they are for. */
export async function listReasonsAgainst(viewer: Viewer, questionId: string): Promise<ReasonAgainst[]> {
  const row = await reader.question.findFirst({
    where: { postId: questionId, post: visiblePosts(viewer) },
    select: { ageBand: true, pregnancy: true, beginning: true, operation: true, conditions: true },
  });
  if (!row) return [];
  const flags = isPractitioner(viewer) || isModerator(viewer) ? await listWarnings(questionId) : [];
  return reasonsAgainst({ ...row, flagRules: flags.map(({ ruleId }) => ruleId) });
}

/** Flags that warn, unless somebody has found that they were false alarms. */
const listWarnings = (postId: string) =>
  reader.raisedFlag.findMany({
    where: {
      ...{ postId, ruleId: { in: [...warningRules] } },
      AND: [
        { OR: [{ settlement: null }, { settlement: "CARE_ADVISED" }] },
        { OR: [{ commentId: null }, { comment: { status: "PUBLISHED" } }] },
      ],
    },
    select: { ruleId: true },
  });

/** The reasons that one exercise meets, all of them considered. @throws {AppError} `invalid` when one was not */
function considerable(body: PrescriptionBody, against: readonly Contraindication[], at: string): Contraindication[] {
  const missing = against.find((each) => !(body.considered ?? []).includes(each));
  if (!missing) return [...against];
  const message = "Something in the question speaks against this exercise: say that you have considered it";
  throw refused("contraindication-not-considered", `${at}.considered`, message);
}

const prescribedColumns = {
  id: true,
  title: true,
  exercise: { select: { version: true, dose: true, contraindications: true } },
} as const satisfies Prisma.PostSelect;

/** What one may prescribe, by the exercise's id, as it stands now. */
async function findPrescribable(viewer: Viewer, bodies: readonly PrescriptionBody[]) {
  const where = { kind: "EXERCISE", id: { in: bodies.map(({ exerciseId }) => exerciseId) } } as const;
  const rows = await reader.post.findMany({
    where: { AND: [where, { status: "PUBLISHED" }, visiblePosts(viewer)] },
    select: prescribedColumns,
  });
  return new Map(rows.map(({ id, title, exercise }) => [id, exercise && { ...exercise, title }]));
}

const versionKey = (exerciseId: string, version: number | null | undefined) => `${exerciseId} ${version ?? ""}`;

type Version = { readonly title: string; readonly dose: DoseRange };

/** Name and usual dose of the versions that are named, as far as they are kept. */
async function findVersions(viewer: Viewer, bodies: readonly PrescriptionBody[]) {
  const named = bodies.flatMap(({ exerciseId, version }) => (version === undefined ? [] : [{ exerciseId, version }]));
  if (named.length === 0) return new Map<string, Version>();
  const rows = await reader.exerciseVersion.findMany({
    where: { AND: [{ OR: named }, { exercise: { post: visiblePosts(viewer) } }] },
    select: { exerciseId: true, version: true, content: true },
  });
  return new Map(
    rows.map((row): [string, Version] => [
      versionKey(row.exerciseId, row.version),
      exerciseContent.pick({ title: true, dose: true }).parse(row.content),
    ]),
  );
}

const keptColumns = { ...prescriptionColumns, considered: true } as const satisfies Prisma.PrescriptionSelect;

/** What stands in one's own contribution, with what was considered then. */
async function listKept(viewer: Viewer, commentId: string | undefined) {
  if (commentId === undefined || !viewer) return [];
  const rows = await reader.prescription.findMany({
    where: { commentId, comment: { authorId: viewer.id } },
    select: keptColumns,
  });
  return rows.map(({ considered, ...row }) => ({ ...toPrescriptionView(row), considered }));
}

/** Where something is prescribed. */
type Place = {
  /** What speaks against exercises there; there is nobody to ask of in an article. */
  readonly reasons?: readonly ReasonAgainst[];
  /** The contribution that is edited: what stands in it unchanged was considered before. */
  readonly commentId?: string;
};

/**
 * Prescriptions with the version of each exercise that they then keep, and what was considered against it.
 *
 * A dose is measured by the version that is prescribed, not by a later one; what speaks against an exercise by the one
 * that stands, since that is what is known now.
 * @throws {AppError} `invalid` naming the field: an exercise or version that is not there, a dose that the exercise
 *   cannot mean, a contraindication that nobody has considered
 */
export async function getPrescribed(
  viewer: Viewer,
  bodies: readonly PrescriptionBody[],
  { reasons = [], commentId }: Place = {},
): Promise<Prescribed[]> {
  if (bodies.length === 0) return [];
  const [standing, versions, kept] = await Promise.all([
    findPrescribable(viewer, bodies),
    findVersions(viewer, bodies),
    listKept(viewer, commentId),
  ]);
  return bodies.map((body, index) => {
    const exercise = standing.get(body.exerciseId);
    const at = `prescriptions.${index}`;
    if (!exercise) throw refused("exercise-unknown", `${at}.exerciseId`, "There is no such exercise");
    const { version = exercise.version } = body;
    if (version > exercise.version) throw refused("exercise-unknown", `${at}.version`, "There is no such version");
    const given = versions.get(versionKey(body.exerciseId, version));
    const { title, dose: usual } = given ?? { title: exercise.title, dose: doseRange.parse(exercise.dose) };
    const problem = doseProblem(body.dose, usual);
    if (problem) throw refused("dose-impossible", `${at}.dose.${problem.field}`, problem.message);
    const before = keptAmong(kept, { ...body, version });
    const met = contraindicationsMet(exercise.contraindications, reasons);
    return { ...body, version, title, considered: before?.considered ?? considerable(body, met, at) };
  });
}
