import { z } from "zod";
import { proofView } from "@/lib/credential-proofs/schema";
import { authorView, isPlainLine, plainLineMessage } from "@/lib/members/schema";
import { profession } from "@/lib/practitioners/schema";

export const credentialStatus = z.enum([
  "PENDING",
  "ASKED_BACK",
  "VERIFIED",
  "EXPIRED",
  "REVOKED",
  "REFUSED",
  "WITHDRAWN",
  "REPLACED",
]);
export type CredentialStatus = z.infer<typeof credentialStatus>;

/** What moderators decide; the table of decisions keeps each. */
export const decisionKind = z.enum(["VERIFY", "ASK_BACK", "REFUSE", "REVOKE"]);
export type DecisionKind = z.infer<typeof decisionKind>;

const line = (most: number) =>
  z.string().trim().max(most, `Use at most ${most} characters`).refine(isPlainLine, plainLineMessage);
const words = z.string().trim().max(1_000, "Use at most 1,000 characters");
const why = words.min(10, "Say it in at least 10 characters: the applicant reads this");

/** Letters, digits and what stands between them in numbers of registers. */
const number = z
  .string()
  .trim()
  .min(2, "Enter your number in the register")
  .max(40, "Use at most 40 characters")
  .regex(/^[\p{L}\p{N}][\p{L}\p{N} ./-]*$/u, "Use letters, digits, spaces, dots, slashes and hyphens only");

/** A register of the list by its id, or by name one that the list lacks. */
const registerChoice = z
  .object({
    id: z.string().max(60).nullable().default(null),
    name: line(120).default(""),
    url: z
      .url({ protocol: /^https$/, error: "Use a whole address that begins with https://" })
      .max(300)
      .nullable()
      .default(null),
  })
  .refine(({ id, name }) => id !== null || name.length >= 3, {
    path: ["name"],
    message: "Enter the name of the register",
  });

/** What a member applies with; also what they send once they were asked back. */
export const applicationBody = z.object({
  profession,
  country: z.string().regex(/^[A-Z]{2}$/, "Choose a country"),
  register: registerChoice,
  number,
  /** Regions of the body that the scope of practice names; none means all. */
  regions: z.array(z.string().max(80)).max(40).default([]),
  /** The last day on which it holds, where the register gives one. */
  expiresOn: z.iso.date("Enter a whole date").nullable(),
  note: words.default(""),
  /** A proof that was uploaded before; left out once asked back, the earlier one stays. */
  proofId: z.uuid("Add a proof").nullable().default(null),
});
export type ApplicationBody = z.infer<typeof applicationBody>;

/** When the application that was looked at had been sent: a later version is not decided about. */
const upTo = { sentAt: z.iso.datetime() };

/** What a moderator decides about an application, or a standing credential. */
export const decisionBody = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("VERIFY"),
    ...upTo,
    /** The last day on which it holds; then it has to be looked up again. */
    expiresOn: z.iso.date("Enter a whole date"),
  }),
  z.object({ kind: z.enum(["ASK_BACK", "REFUSE", "REVOKE"]), ...upTo, words: why }),
]);
export type DecisionBody = z.infer<typeof decisionBody>;

/** A decision as applicant and moderators read it. */
export const decisionView = z.object({
  id: z.uuid(),
  kind: decisionKind,
  words: z.string(),
  decider: authorView,
  createdAt: z.iso.datetime(),
});
export type DecisionView = z.infer<typeof decisionView>;

/** An application or a credential, for its owner and for moderators alone. */
export const applicationView = z.object({
  id: z.uuid(),
  status: credentialStatus,
  profession,
  country: z.string(),
  register: z.string(),
  registerUrl: z.string().nullable(),
  /** Of the list of registers; null where the applicant named it, and gave its address. */
  registerId: z.string().nullable(),
  number: z.string(),
  /** Slugs of regions; none means all. */
  regions: z.array(z.object({ slug: z.string(), name: z.string() })),
  expiresOn: z.iso.date().nullable(),
  checkedOn: z.iso.date().nullable(),
  note: z.string(),
  sentAt: z.iso.datetime(),
  proof: proofView.nullable(),
  decisions: z.array(decisionView),
});
export type ApplicationView = z.infer<typeof applicationView>;

/** A credential of somebody else with the same number in the same country. */
export const sameNumberView = z.object({
  id: z.uuid(),
  status: credentialStatus,
  register: z.string(),
  number: z.string(),
  holder: authorView,
});
export type SameNumberView = z.infer<typeof sameNumberView>;

/** An application in the queue, with who applies and what was decided about them before. */
export const queuedView = applicationView.extend({
  applicant: authorView,
  earlier: z.array(applicationView),
  /** The day on which the address of its register was last opened; null: not yet, or not on our list. */
  registerOpenedOn: z.iso.date().nullable(),
  sameNumber: z.array(sameNumberView),
});
export type QueuedView = z.infer<typeof queuedView>;

/** Which credentials moderators look at. */
export const queueQuery = z.object({
  state: z.enum(["waiting", "standing", "all"]).default("waiting"),
  /** Part of a name or number, among standing ones and among all. */
  q: z.string().trim().max(60).default(""),
  /** Of all, those that stand so. */
  status: credentialStatus.optional(),
  /** Of all, this one: where the log of moderation leads. */
  id: z.uuid().optional(),
});
export type QueueQuery = z.infer<typeof queueQuery>;

/** Statuses of what still waits for somebody. */
export const openStatuses: readonly CredentialStatus[] = ["PENDING", "ASKED_BACK"];
/** Whether an application still waits for somebody. */
export const isOpen = ({ status }: { status: CredentialStatus }): boolean => openStatuses.includes(status);
