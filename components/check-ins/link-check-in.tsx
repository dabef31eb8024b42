import { AfterReport } from "@/components/check-ins/after-report";
import { LinkForm } from "@/components/check-ins/link-form";
import { weeksText } from "@/components/check-ins/words";
import { Notice } from "@/components/ui/notice";
import { RelativeTime } from "@/components/ui/relative-time";
import type { LinkQuery } from "@/lib/check-ins/schema";

type LinkCheckInProps = {
  /** The page's own address, with its key. */
  path: string;
  stopHref: string;
  query: LinkQuery;
  week: number;
  askedOn: string;
  isAsker: boolean;
  isReported: boolean;
};

/**
 * A check-in as whoever holds the link of a mail sees it.
 *
 * A mail may be forwarded: neither the question nor what was reported is shown, only the day on which it was asked.
 */
export function LinkCheckIn({ path, stopHref, query, week, askedOn, isAsker, isReported }: LinkCheckInProps) {
  const { saved, again, refused, ...chosen } = query;
  const changeHref = `${path}?${new URLSearchParams({ again: "1", ...(chosen.change ? { change: chosen.change } : {}), ...(chosen.isShown ? { isShown: "true" } : {}) })}`;
  if (isReported && saved) {
    return (
      <>
        <AfterReport change={saved} isAsker={isAsker} isShown={chosen.isShown === true} />
        <p className="mt-s4">
          <a href={changeHref}>Change it</a>
        </p>
      </>
    );
  }
  if (isReported && !again && !refused) {
    return (
      <Notice tone="success" title="Already answered, thank you" action={<a href={changeHref}>Change it</a>}>
        You can change it with this link for a day, and later once you have signed in.
      </Notice>
    );
  }
  return (
    <>
      <p className="mb-s4">
        {isAsker ? (
          <>
            You asked on <RelativeTime date={askedOn} />, and {weeksText(week)} ago an answer was marked.
          </>
        ) : (
          <>
            You have the same as somebody who asked on <RelativeTime date={askedOn} />, and {weeksText(week)} ago you
            took exercises of an answer into your plan.
          </>
        )}
      </p>
      <LinkForm action={`/api${path}`} stopHref={stopHref} chosen={chosen} isAsker={isAsker} refused={refused} />
    </>
  );
}
