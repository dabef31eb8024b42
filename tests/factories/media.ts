import type { Actor } from "@/lib/platform/actor";
import { now } from "@/lib/platform/clock";
import { write } from "@/lib/platform/db";
import { putFiles } from "@/lib/platform/files/store";
import { systemPermit } from "@/lib/platform/permit";
import { aComment, aPost } from "@/tests/factories/following";
import { anMp4 } from "@/tests/fixtures/clips";

const planting = systemPermit("test:plant", "the test's own rows");
const dayMs = 24 * 3_600_000;
const hex = (): string => crypto.randomUUID().replaceAll("-", "");

/** A clip in the store that its owner has sent and not used yet. */
export async function aClip(ownerId: string, state: "ARRIVED" | "IN_USE" = "ARRIVED", createdAt = now()) {
  const content = anMp4();
  const key = `videos/${hex()}`;
  await putFiles(new Map([[key, content]]));
  const data = {
    purpose: "REQUEST",
    ownerId,
    state,
    bytes: content.length,
    key,
    type: "video/mp4",
    createdAt,
  } as const;
  return write(planting, (tx) => tx.video.create({ data, select: { id: true, key: true, bytes: true } }));
}

type MediaRequestOptions = {
  asker: Actor;
  practitioner: Actor;
  state?: "ASKED" | "ACCEPTED" | "SENT";
  reported?: boolean;
  isAnonymous?: boolean;
};

/** A request about a question of `asker`, with a photo, a clip and a note on it once it was accepted. */
export async function aMediaRequest({
  asker,
  practitioner,
  state = "SENT",
  reported = false,
  isAnonymous = false,
}: MediaRequestOptions) {
  const post = await aPost(asker.id, {
    kind: "QUESTION",
    status: "PUBLISHED",
    markdown: "Twenty characters and more.",
  });
  if (isAnonymous) await write(planting, (tx) => tx.post.update({ where: { id: post.id }, data: { isAnonymous } }));
  const at = now();
  const consent = state === "ASKED" ? {} : { consentedAt: at };
  const sent = state === "SENT" ? { sentAt: at } : {};
  const report = reported ? { reportedAt: at, report: "They asked for more than this." } : {};
  const row = {
    ...{ postId: post.id, askerId: asker.id, practitionerId: practitioner.id, template: "WALKING" as const },
    ...{ words: "Whether the left hip drops.", state, createdAt: at, expiresAt: new Date(at.getTime() + 30 * dayMs) },
    ...{ ...consent, ...sent, ...report },
  };
  const { id } = await write(planting, (tx) => tx.mediaRequest.create({ data: row, select: { id: true } }));
  const own = { postId: post.id, requestId: id };
  if (state === "ASKED")
    return { ...own, pieceId: crypto.randomUUID(), clipId: crypto.randomUUID(), noteId: crypto.randomUUID(), keys: [] };
  const key = `requests/${hex()}.webp`;
  await putFiles(new Map([[key, Buffer.from("a photo, as far as the store can tell")]]));
  const clip = await aClip(asker.id, "IN_USE");
  const size = { width: 40, height: 30 };
  const [photoPiece, clipPiece] = await write(planting, async (tx) => [
    await tx.mediaPiece.create({ data: { requestId: id, position: 1, key, bytes: 37, ...size } }),
    await tx.mediaPiece.create({ data: { requestId: id, position: 2, videoId: clip.id, bytes: clip.bytes } }),
  ]);
  const note = await write(planting, async (tx) => {
    await tx.mediaRequest.update({ where: { id }, data: { piecesGiven: 2 } });
    return tx.mediaNote.create({ data: { pieceId: clipPiece?.id ?? "", seconds: 1.5, words: "The left hip drops." } });
  });
  return { ...own, pieceId: photoPiece?.id ?? "", clipId: clipPiece?.id ?? "", noteId: note.id, keys: [key, clip.key] };
}

/** What a call to a request's address may need, by the names of its parameters and bodies. */
export async function mediaTarget(options: MediaRequestOptions, writer: Actor): Promise<Record<string, string>> {
  const { requestId, pieceId, noteId, postId } = await aMediaRequest(options);
  const comment = await aComment(writer.id, postId);
  return { requestId, pieceId, noteId, commentId: comment.id };
}
