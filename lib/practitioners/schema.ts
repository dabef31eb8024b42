import { z } from "zod";
import { authorView } from "@/lib/members/schema";

export const profession = z.enum(["PHYSIOTHERAPIST", "OSTEOPATH", "STRENGTH_COACH", "MOVEMENT_TEACHER"]);
export type Profession = z.infer<typeof profession>;

/** What was checked about a practitioner, as a badge says it. */
export const credentialView = z.object({
  profession,
  /** The day a moderator looked it up in the register. */
  checkedOn: z.iso.date().nullable(),
});
export type CredentialView = z.infer<typeof credentialView>;

/** A verified practitioner in the list and beside what they write. */
export const practitionerView = authorView.extend({
  id: z.uuid(),
  headline: z.string(),
  languages: z.array(z.string()),
  disclosure: z.string().nullable(),
  credential: credentialView.extend({
    register: z.string(),
    registerUrl: z.url().nullable(),
    country: z.string(),
    number: z.string(),
    expiresOn: z.iso.date().nullable(),
  }),
});
export type PractitionerView = z.infer<typeof practitionerView>;

/** A practitioner's own page. */
export const practitionerPageView = practitionerView.extend({ html: z.string() });
export type PractitionerPageView = z.infer<typeof practitionerPageView>;
