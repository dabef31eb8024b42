import { EmptyState } from "@/components/ui/empty-state";
import type { WaitingTab } from "@/lib/waiting/schema";

const words: Record<WaitingTab, { title: string; text: string }> = {
  waiting: { title: "Nothing waits here", text: "Every question that fits has been answered." },
  "asked-back": {
    title: "Nobody has been asked back",
    text: "When you need to know more, ask back: the question then waits here for its asker, and comes back when they reply.",
  },
  "follow-up": {
    title: "No follow-up is due",
    text: "When somebody reports that it got worse after an answer, their question comes here to be looked at again.",
  },
  mine: {
    title: "Nothing of yours yet",
    text: "What you claim, ask back and answer stands here, and what came back to you.",
  },
};

/** What a part of the list is for while nothing is in it. */
export function WaitingEmpty({ tab }: { tab: WaitingTab }) {
  const { title, text } = words[tab];
  return (
    <EmptyState title={title}>
      <p>{text}</p>
    </EmptyState>
  );
}
