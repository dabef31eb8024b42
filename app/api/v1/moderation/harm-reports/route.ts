import { z } from "zod";
import { listHarmReports } from "@/lib/marks/queries";
import { harmReportPage } from "@/lib/marks/schema";
import { cursorQuery } from "@/lib/platform/cursor";
import { route } from "@/lib/platform/http/route";

export const GET = route({
  summary: "Answers that a practitioner says could harm: those that wait, or those decided (moderators)",
  access: "moderator",
  query: cursorQuery.extend({ show: z.enum(["waiting", "decided"]).default("waiting") }),
  reply: harmReportPage,
  handle: ({ actor, query: { show, ...page } }) => listHarmReports(actor, page, show === "decided"),
});
