import { Notice } from "@/components/ui/notice";

/** Stands on a question about somebody under 16, for whom nobody here links exercises. */
export function UnderSixteen() {
  return (
    <Notice
      className="my-s4"
      title="This is about somebody under 16"
      tone="waiting"
      action={<a href="/help/when-to-get-help">When to get help</a>}
    >
      Trouble at a young hip is often felt in the thigh or the knee, and needs to be examined: see a doctor or a
      physiotherapist who treats children. Answers here give no exercises.
    </Notice>
  );
}
