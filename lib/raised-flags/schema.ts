import { z } from "zod";
import { careLevel, ruleBody } from "@/lib/red-flags/schema";

/** What was found to be true of a flag: somebody was told to seek care, or nothing was wrong. */
export const settlement = z.enum(["CARE_ADVISED", "FALSE_ALARM"]);
export type Settlement = z.infer<typeof settlement>;

export const settlementBody = z.object({ settlement });
export type SettlementBody = z.infer<typeof settlementBody>;

/** A rule that met somebody's words, with what its care card says. Never part of a public page. */
export const raisedFlagView = z.object({
  id: z.uuid(),
  ruleId: z.string(),
  level: careLevel,
  ...ruleBody.pick({ title: true, advice: true, sources: true, reviewedOn: true, signedOffBy: true }).shape,
  /** TICKED in the safety check, or READ in a text. */
  origin: z.enum(["TICKED", "READ"]),
  /** The comment it was read in; null for the post itself and what was added to it. */
  commentNumber: z.number().int().nullable(),
  isInAddendum: z.boolean(),
  isInCheckIn: z.boolean(),
  createdAt: z.iso.datetime(),
  settlement: settlement.nullable(),
  /** Whether it is about the viewer's own words. */
  isOwn: z.boolean(),
});
export type RaisedFlagView = z.infer<typeof raisedFlagView>;

/** An open flag as the waiting list marks it. */
export const openFlag = z.object({ ruleId: z.string(), level: careLevel, title: z.string() });
export type OpenFlag = z.infer<typeof openFlag>;

/** What settling a flag, or taking that back, leaves behind. */
export const settledView = z.object({ id: z.uuid(), settlement: settlement.nullable() });
export type SettledView = z.infer<typeof settledView>;

/** Where a writer reads, alone, what a note tells them; its address says nothing of what they wrote. */
export const carePath = (postId: string): string => `/care/${postId}`;
