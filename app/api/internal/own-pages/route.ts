import { z } from "zod";
import { getCheckIn } from "@/lib/check-ins/queries";
import { findHandover } from "@/lib/handovers/queries";
import { getMediaRequestFacts } from "@/lib/media-requests/queries";
import { getSharedPlan } from "@/lib/plans/queries";
import type { Actor } from "@/lib/platform/actor";
import { AppError, orNull } from "@/lib/platform/errors";
import { isSameText } from "@/lib/platform/hash";
import { type OwnPage, ownPageAt } from "@/lib/platform/http/own-address";
import { internalKey } from "@/lib/platform/internal";
import { callerOf } from "@/lib/platform/session";

const uuid = (word: string): string => {
  const id = z.uuid().safeParse(word);
  if (!id.success) throw new AppError("not-found", "id");
  return id.data;
};

/** What each page is about, for whom it is; refused for everybody else. */
const kinds: Readonly<Record<OwnPage, (viewer: Actor, word: string) => Promise<unknown>>> = {
  "check-in": async (viewer, word) => getCheckIn(viewer, uuid(word)),
  handover: (viewer, word) => findHandover(viewer, word),
  "media-request": async (viewer, word) => getMediaRequestFacts(viewer, uuid(word)),
  "shared-plan": async (viewer, word) => getSharedPlan(viewer, uuid(word)),
};

/**
 * Is a page of somebody's own there for whoever asks? Asked by `proxy.ts`: a page that finds it out itself has already
 * sent its beginning, and with it the status 200.
 */
export async function GET(request: Request): Promise<Response> {
  if (!isSameText(request.headers.get("x-internal-key") ?? "", internalKey("own-pages")))
    return new Response(null, { status: 404 });
  const asked = ownPageAt(new URL(request.url).searchParams.get("path") ?? "");
  const { viewer } = await callerOf(request);
  // Whoever is not signed in is led to do so by the page, which then asks again; a sheet is not for strangers at all.
  const isThere = asked && (viewer ? await orNull(kinds[asked.page](viewer, asked.word)) : asked.page !== "handover");
  return Response.json({ isThere: Boolean(isThere) });
}
