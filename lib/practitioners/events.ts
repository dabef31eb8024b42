import { z } from "zod";

/** A practitioner named other domains as their own; links to them have to be labelled anew. */
export const ownDomainsChanged = z.object({ type: z.literal("practitioner.own-domains-changed"), memberId: z.uuid() });
export type OwnDomainsChanged = z.infer<typeof ownDomainsChanged>;
