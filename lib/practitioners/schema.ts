import { z } from "zod";
import { authorView, isPlainLine, plainLineMessage } from "@/lib/members/schema";

export const profession = z.enum(["PHYSIOTHERAPIST", "OSTEOPATH", "STRENGTH_COACH", "MOVEMENT_TEACHER"]);
export type Profession = z.infer<typeof profession>;

/** What was checked about a practitioner, as a badge says it. */
export const credentialView = z.object({
  profession,
  /** The day a moderator looked it up in the register. */
  checkedOn: z.iso.date().nullable(),
  /** Of the register: ISO 3166-1 alpha-2. */
  country: z.string(),
  /** Whether it was looked up in a register of our list that anybody can search; else a document was looked at. */
  isInRegister: z.boolean(),
});
export type CredentialView = z.infer<typeof credentialView>;

/** A verified practitioner in the list and beside what they write. */
export const practitionerView = authorView.extend({
  id: z.uuid(),
  headline: z.string(),
  languages: z.array(z.string()),
  disclosure: z.string().nullable(),
  /** Their own domains: links there are labelled in what they write. */
  domains: z.array(z.string()),
  credential: credentialView.extend({
    register: z.string(),
    /** Where anybody can search it; null for a register that is not on our list. */
    registerUrl: z.url().nullable(),
    number: z.string(),
    expiresOn: z.iso.date().nullable(),
    /** Names of the regions that the scope of practice covers; none means all. */
    scope: z.array(z.string()),
  }),
});
export type PractitionerView = z.infer<typeof practitionerView>;

/** A practitioner's own page. */
export const practitionerPageView = practitionerView.extend({ html: z.string() });
export type PractitionerPageView = z.infer<typeof practitionerPageView>;

/** The domain in what somebody typed or pasted as one: `https://www.Example.org/shop` is `example.org`. */
function domainIn(typed: string): string {
  const address = /^[a-z]+:\/\//i.test(typed) ? typed : `https://${typed}`;
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, "") : typed;
}

const domain = z
  .string()
  .trim()
  .max(200, "Use at most 200 characters")
  .transform(domainIn)
  .refine((name) => /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/.test(name), {
    message: "Use domains such as example.org, one a line",
  });

/** What a practitioner says of themselves. */
export const practitionerProfileBody = z.object({
  headline: z.string().trim().max(120, "Use at most 120 characters").refine(isPlainLine, plainLineMessage),
  markdown: z.string().trim().max(5_000, "Use at most 5,000 characters"),
  /** ISO 639. */
  languages: z.array(z.string().regex(/^[a-z]{2,3}$/, "Choose languages from the list")).max(20),
  disclosure: z.string().trim().max(1_000, "Use at most 1,000 characters"),
  domains: z
    .array(domain)
    .max(20, "Name at most 20 domains")
    .transform((names) => [...new Set(names)]),
});
export type PractitionerProfileBody = z.infer<typeof practitionerProfileBody>;

/** The same as it was kept. */
export const practitionerProfileView = z.object({
  headline: z.string(),
  markdown: z.string(),
  languages: z.array(z.string()),
  disclosure: z.string(),
  domains: z.array(z.string()),
});
export type PractitionerProfileView = z.infer<typeof practitionerProfileView>;
