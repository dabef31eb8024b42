import { Notice } from "@/components/ui/notice";
import type { RedFlagRule } from "@/lib/red-flags/schema";

type NotReviewedProps = { rules: readonly Pick<RedFlagRule, "reviewedOn" | "signedOffBy">[] };

const day = new Intl.DateTimeFormat("en", { dateStyle: "long", timeZone: "UTC" });

/** Says what the rules are worth: it stands wherever they do. */
export function NotReviewed({ rules }: NotReviewedProps) {
  const [oldest] = rules.map((rule) => rule.reviewedOn).toSorted();
  const clinicians = [...new Set(rules.map((rule) => rule.signedOffBy))];
  if (!oldest) return null;
  const isReviewed = !clinicians.includes("");
  return (
    <Notice
      title={isReviewed ? `Reviewed by ${clinicians.join(", ")}` : "Not yet reviewed by a clinician"}
      tone="waiting"
    >
      Put together from the public pages of health services that each entry names, last worked on{" "}
      {day.format(new Date(oldest))}. It cannot tell what you have, and it is not complete: if something worries you,
      that is reason enough to ask.
    </Notice>
  );
}
