import type { FollowKey } from "@/lib/follows/queries";
import type { Actor } from "@/lib/platform/actor";
import { now } from "@/lib/platform/clock";
import { write } from "@/lib/platform/db";
import { randomToken } from "@/lib/platform/hash";
import { announce } from "@/lib/platform/outbox";
import { systemPermit } from "@/lib/platform/permit";

const planting = systemPermit("test:plant", "the test's own rows");

let count = 0;
const next = (word: string): string => `${word}-${process.env.VITEST_POOL_ID ?? 0}-${++count}`;

type MemberOptions = {
  email?: string | null;
  verified?: boolean;
  joined?: boolean;
  banned?: boolean;
  practitioner?: boolean;
};

/** Somebody with a name; with a verified address unless told otherwise. */
export async function aMember(options: MemberOptions = {}): Promise<Actor & { email: string | null }> {
  const { verified = true, joined = true, banned = false, practitioner = false } = options;
  const handle = next("member");
  const email = options.email === undefined ? `${handle}@readers.test` : options.email;
  const credential = {
    profession: "PHYSIOTHERAPIST",
    register: "HCPC",
    number: handle,
    country: "GB",
    status: "VERIFIED",
  } as const;
  return write(planting, async (tx) => {
    const { credentials, ...member } = await tx.member.create({
      data: {
        handle,
        displayName: `Name of ${handle}`,
        email,
        emailVerified: verified ? now() : null,
        joinedAt: joined ? now() : null,
        bannedAt: banned ? now() : null,
        ...(practitioner ? { credentials: { create: { ...credential, checkedOn: now() } } } : {}),
      },
      select: { id: true, role: true, bannedAt: true, credentials: { select: { id: true } } },
    });
    return { ...member, handle, email, credentialId: credentials[0]?.id ?? null };
  });
}

/** A region of its own; topics outlive the file that made them, so counting would not tell them apart. */
export async function aTopic(): Promise<{ id: string; slug: string }> {
  const slug = `topic-${crypto.randomUUID()}`;
  return write(planting, (tx) =>
    tx.topic.create({ data: { slug, name: `Name of ${slug}`, kind: "REGION" }, select: { id: true, slug: true } }),
  );
}

type PostOptions = {
  kind?: "ARTICLE" | "QUESTION";
  topicIds?: string[];
  status?: "PUBLISHED" | "HELD";
  markdown?: string;
};

/** A question, or an article when told so. */
export async function aPost(authorId: string, options: PostOptions = {}) {
  const { kind = "QUESTION", topicIds = [], status = "PUBLISHED", markdown = "My left hip drops." } = options;
  const slug = next("post");
  return write(planting, (tx) =>
    tx.post.create({
      data: {
        kind,
        slug,
        title: `Title of ${slug}`,
        markdown,
        authorId,
        status,
        publishedAt: now(),
        topics: { create: topicIds.map((topicId) => ({ topicId })) },
        ...(kind === "QUESTION" ? { question: { create: {} } } : { article: { create: {} } }),
      },
      select: { id: true, slug: true, title: true, number: true, kind: true },
    }),
  );
}

type CommentOptions = {
  kind?: "REPLY" | "ANSWER" | "QUESTION";
  parentId?: string;
  status?: "PUBLISHED" | "HELD";
  markdown?: string;
};

/** A comment or answer with the event that announces it. */
export async function aComment(authorId: string, postId: string, options: CommentOptions = {}) {
  const { kind = "REPLY", parentId = null, status = "PUBLISHED", markdown = "Stand on **one** leg." } = options;
  const html = `<p>${markdown}</p>`;
  return write(planting, async (tx) => {
    const data = { authorId, postId, kind, parentId, status, markdown, html };
    const comment = await tx.comment.create({ data, select: { id: true, number: true, postId: true } });
    const type = kind === "ANSWER" ? "answer.posted" : "comment.posted";
    await announce(tx, { type, commentId: comment.id, postId });
    return comment;
  });
}

/** A follow, by e-mail unless told otherwise. */
export async function aFollow(memberId: string, key: Partial<FollowKey>, byEmail = true) {
  const data = { memberId, byEmail, unsubscribeToken: randomToken(), ...key };
  return write(planting, (tx) => tx.follow.create({ data, select: { id: true, unsubscribeToken: true } }));
}
