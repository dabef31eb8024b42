import { EmptyState } from "@/components/ui/empty-state";
import { reasonText } from "@/lib/platform/http/reasons";

/** Why somebody cannot write an exercise, in the words of the refusal. */
export const PractitionersOnly = ({ denied }: { denied: string }) => (
  <EmptyState title="This is for practitioners">{reasonText(denied)}</EmptyState>
);
