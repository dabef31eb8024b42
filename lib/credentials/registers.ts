import { z } from "zod";
import { type Profession, profession } from "@/lib/practitioners/schema";

/** A register as prisma/reference/registers.yaml lists it. */
export const registerView = z.object({
  /** Never given to another register: applications name it. */
  id: z.string().regex(/^[a-z]{2,3}-[a-z0-9-]+$/),
  /** ISO 3166-1; null for one that lists people of any country. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  /** The part of the country it is for: a province, a state. */
  area: z.string().min(1).nullable().default(null),
  professions: z.array(profession).min(1),
  name: z.string().min(1),
  /** Where anybody can look somebody up; null where there is no public register. */
  searchUrl: z.url({ protocol: /^https$/ }).nullable(),
  /** What its numbers look like, as far as we know. */
  numberHint: z.string().min(1).nullable().default(null),
  /** What to send as proof where the register alone does not show it. */
  proof: z.string().min(1).nullable().default(null),
  /** The day on which somebody last opened its search page; null: not since it was entered. */
  checkedOn: z.iso.date().nullable(),
});
export type RegisterView = z.infer<typeof registerView>;

/** The file of registers; no two of them share an id. */
export const registersFile = z
  .array(registerView)
  .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, "Two registers have the same id");

/** Registers that list a profession in a country: those of the country first, then those for any. */
export const registersFor = (
  registers: readonly RegisterView[],
  wanted: { profession: Profession; country: string },
): RegisterView[] => {
  const fitting = registers.filter(({ professions }) => professions.includes(wanted.profession));
  return [
    ...fitting.filter(({ country }) => country === wanted.country),
    ...fitting.filter(({ country }) => country === null),
  ];
};
