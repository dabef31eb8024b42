import type { z } from "zod";
import { draftArticle, publishArticle } from "@/lib/articles/commands";
import { type ArticleBody, articleBody, draftBody } from "@/lib/articles/schema";
import type { Actor } from "@/lib/platform/actor";
import { now } from "@/lib/platform/clock";
import { write } from "@/lib/platform/db";
import { systemPermit } from "@/lib/platform/permit";

const planting = systemPermit("test:plant", "the test's own rows");

let count = 0;
const next = (word: string): string => `${word}-${process.env.VITEST_POOL_ID ?? 0}-${++count}`;

/** A physiotherapist with a profile. */
export async function aWriter(): Promise<Actor> {
  const handle = next("writer");
  const credential = { profession: "PHYSIOTHERAPIST", register: "CORU", number: handle, country: "IE" } as const;
  const profile = { headline: "Physiotherapist for hips", markdown: "", html: "", languages: ["en"] };
  return write(planting, async (tx) => {
    const { id, credentials } = await tx.member.create({
      data: {
        handle,
        displayName: "Ines Oduya",
        joinedAt: now(),
        credentials: { create: { ...credential, status: "VERIFIED", checkedOn: new Date("2026-03-02") } },
        profile: { create: { ...profile, disclosure: "Runs a clinic" } },
      },
      select: { id: true, credentials: { select: { id: true } } },
    });
    return { id, handle, role: "READER", credentialId: credentials[0]?.id ?? null, bannedAt: null };
  });
}

/** Somebody who reads, or helps run the place. */
export async function aReader(role: Actor["role"] = "READER"): Promise<Actor> {
  const data = { handle: next("reader"), displayName: "A reader", joinedAt: now(), role };
  const { id } = await write(planting, (tx) => tx.member.create({ data, select: { id: true } }));
  return { id, handle: data.handle, role, credentialId: null, bannedAt: null };
}

/** A session of a member, as a browser holds it; returns its token. */
export async function aSessionOf(member: Actor): Promise<string> {
  const { sha256, randomToken } = await import("@/lib/platform/hash");
  const token = randomToken();
  const data = { memberId: member.id, sessionToken: sha256(token), expires: new Date(now().getTime() + 3_600_000) };
  await write(planting, (tx) => tx.session.create({ data }));
  return token;
}

export async function anExercise(author: Actor): Promise<string> {
  const dose = { sets: [2, 3], reps: [8, 12], holdSeconds: null, restSeconds: 60, side: "both", daysPerWeek: [3, 5] };
  const exercise = { summary: "The hips rise.", goal: "STRENGTH", position: "SUPINE", dose, caution: "" } as const;
  const post = { kind: "EXERCISE", slug: next("exercise"), title: "Glute bridge", authorId: author.id } as const;
  const data = { ...post, publishedAt: now(), exercise: { create: exercise } };
  const { id } = await write(planting, (tx) => tx.post.create({ data, select: { id: true } }));
  return id;
}

/** How an article prescribes an exercise. */
export function aPrescription(exerciseId: string) {
  const dose = { sets: 3, reps: 10, holdSeconds: 5, side: "BOTH" as const, daysPerWeek: 4, weeks: null };
  return { exerciseId, dose, note: null };
}

export async function aTopicSlug(): Promise<string> {
  const slug = next("place");
  await write(planting, (tx) => tx.topic.create({ data: { slug, name: slug, kind: "REGION" } }));
  return slug;
}

/** A series with one part that is announced. */
export async function aSeries(announced: { part: number; title: string; expectedOn?: Date }): Promise<string> {
  const slug = next("series");
  const data = { slug, title: "Even legs", announced: { create: announced } };
  await write(planting, (tx) => tx.series.create({ data }));
  return slug;
}

const text = { title: "Waking the inner thigh", dek: "A patient way back.", markdown: "## Why\n\nStart **small**." };

/** A complete article as its author sends it, written on `version`. */
export const aBody = (version: number, change: Partial<z.input<typeof articleBody>> = {}): ArticleBody =>
  articleBody.parse({ ...text, ...change, version });

export const aDraft = (author: Actor, change: z.input<typeof draftBody> = {}) =>
  draftArticle(author, draftBody.parse({ ...text, ...change }));

export async function anArticle(author: Actor, change: z.input<typeof draftBody> = {}) {
  const draft = await aDraft(author, change);
  return publishArticle(author, draft.id, draft);
}
