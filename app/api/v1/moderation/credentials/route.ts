import { z } from "zod";
import { listApplications, listStanding } from "@/lib/credentials/queries";
import { queuedView } from "@/lib/credentials/schema";
import { cursorQuery, pageOf } from "@/lib/platform/cursor";
import { route } from "@/lib/platform/http/route";

const query = cursorQuery.extend({
  state: z.enum(["waiting", "standing"]).default("waiting"),
  /** Part of a name or number, among standing ones. */
  q: z.string().trim().max(60).optional(),
});

export const GET = route({
  summary: "Applications that wait for a moderator, oldest first, or credentials that stand",
  access: "moderator",
  query,
  reply: pageOf(queuedView),
  handle: ({ actor, query: { state, q, ...page } }) =>
    state === "waiting" ? listApplications(actor, page) : listStanding(actor, { ...page, q }),
});
