import { Notice } from "@/components/ui/notice";

type EarlierNoticeProps = {
  earlier: { state: string; reason: string | null; isTakenBack: boolean };
};

/** What became of the words that the form begins with. */
export function EarlierNotice({ earlier: { state, reason, isTakenBack } }: EarlierNoticeProps) {
  const className = "mb-s5 max-w-[48rem]";
  if (state === "PROPOSED") {
    return (
      <Notice className={className} title="Your proposal waits for a review">
        <p>What you hand in now replaces it.</p>
      </Notice>
    );
  }
  if (isTakenBack) {
    return (
      <Notice className={className} title="You took this proposal back">
        <p>It stands here as you wrote it. Hand it in again when it is ready.</p>
      </Notice>
    );
  }
  return (
    <Notice className={className} title="Your proposal was not taken as it is" tone="waiting">
      <p>{reason}</p>
      <p>It stands here as you wrote it: change it and hand it in again.</p>
    </Notice>
  );
}
