import * as addenda from "@/lib/addenda/jobs";
import * as articles from "@/lib/articles/jobs";
import { on, type Subscription } from "@/lib/cli/subscription";
import * as comments from "@/lib/comments/jobs";
import { proofRemoved } from "@/lib/credential-proofs/events";
import * as proofs from "@/lib/credential-proofs/jobs";
import { ownDomainsChanged } from "@/lib/practitioners/events";
import * as questions from "@/lib/questions/jobs";

/** Who listens to what happens to practitioners and to those who want to be one. */
export const practitionerSubscriptions: readonly Subscription[] = [
  on(proofRemoved, proofs.onProofRemoved),
  on(
    ownDomainsChanged,
    comments.onOwnDomainsChanged,
    articles.onOwnDomainsChanged,
    questions.onOwnDomainsChanged,
    addenda.onOwnDomainsChanged,
  ),
];
