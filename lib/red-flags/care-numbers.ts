import { z } from "zod";

const source = z.object({ title: z.string().min(1), url: z.url({ protocol: /^https$/ }) });

/** A number to call, and who says so. */
const line = z.object({
  /** As it is written where it is used. */
  number: z.string().regex(/^[*#]?\d[\d -]*$/),
  /** Who answers. */
  name: z.string().min(1).nullable().default(null),
  /** What to know before calling: "Ambulance", "In most provinces". */
  note: z.string().min(1).nullable().default(null),
  source,
  /** The day on which it was last compared with a published page; null: not since it was entered. */
  checkedOn: z.iso.date().nullable(),
});
export type CareLine = z.infer<typeof line>;

const lines = z.object({
  emergency: line,
  advice: line.nullable().default(null),
  crisis: line.nullable().default(null),
});

/** The file of numbers: ISO 3166-1 country → whom to call. */
export const careNumbersFile = z.record(z.string().regex(/^[A-Z]{2}$/), lines);

/** Whom to call in one country. */
export const careNumbersView = lines.extend({ country: z.string() });
export type CareNumbersView = z.infer<typeof careNumbersView>;

/** The file as a list, by country. */
export const toCareNumbers = (file: z.infer<typeof careNumbersFile>): CareNumbersView[] =>
  Object.entries(file).map(([country, numbers]) => ({ country, ...numbers }));
