import { createElement } from "react";
import { z } from "zod";
import { PlanPdf } from "@/components/plans/plan-pdf";
import { dayIn } from "@/lib/plans/calendar";
import { getPlan } from "@/lib/plans/queries";
import { now } from "@/lib/platform/clock";
import { siteUrl } from "@/lib/platform/env";
import { AppError } from "@/lib/platform/errors";
import { download } from "@/lib/platform/http/download";
import { renderPdf } from "@/lib/platform/pdf/render";

export const GET = download({
  summary: "One's own plan as a sheet to print, as PDF",
  limit: "printing",
  params: z.object({}),
  handle: async ({ actor }) => {
    if (!actor) throw new AppError("unauthenticated", "sign-in");
    const { items, reminders } = await getPlan(actor);
    const [today, address] = [dayIn(reminders.timeZone, now()), `${siteUrl()}/plan`];
    const sheet = createElement(PlanPdf, { items, today, address, printedAt: now() });
    return { bytes: new Uint8Array(await renderPdf(sheet)), type: "application/pdf" };
  },
});
