"use client";

import { useSettle } from "@/components/red-flags/use-settle";
import { careWords } from "@/components/red-flags/words";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { RelativeTime } from "@/components/ui/relative-time";
import { StateLabel } from "@/components/ui/state-label";
import type { RaisedFlagView } from "@/lib/raised-flags/schema";

const settled = {
  CARE_ADVISED: "Settled: care was advised.",
  FALSE_ALARM: "Settled: a false alarm.",
} as const;

function Place({ flag }: { flag: RaisedFlagView }) {
  if (flag.origin === "TICKED") return "ticked by the asker";
  if (flag.isInCheckIn) return "read in a check-in";
  if (flag.commentNumber === null) return flag.isInAddendum ? "read in an addition" : "read in the text";
  return (
    <>
      read in <a href={`#comment-${flag.commentNumber}`}>a comment</a>
    </>
  );
}

function Note({ postId, flag }: { postId: string; flag: RaisedFlagView }) {
  const { mutate, isPending } = useSettle(postId);
  const { id, ruleId, level, title, settlement, createdAt } = flag;
  const settle = (wish: RaisedFlagView["settlement"]) => mutate({ id, settlement: wish });
  return (
    <li className="border-t border-line py-s3 first:border-t-0">
      <p>
        <StateLabel tone={level === "NON_URGENT" ? "neutral" : "urgent"}>{careWords[level].short}</StateLabel>{" "}
        <span className="font-semibold">{title}</span>
      </p>
      <p className="text-step--1 text-ink-soft">
        {ruleId} <Place flag={flag} />, <RelativeTime date={createdAt} />
      </p>
      <div className="mt-s2 flex flex-wrap items-center gap-s2">
        {settlement ? (
          <>
            <span>{settled[settlement]}</span>
            <Button size="sm" pending={isPending} onClick={() => settle(null)}>
              Open again
            </Button>
          </>
        ) : (
          <>
            <Button size="sm" look="main" pending={isPending} onClick={() => settle("CARE_ADVISED")}>
              Care was advised
            </Button>
            <Button size="sm" pending={isPending} onClick={() => settle("FALSE_ALARM")}>
              False alarm
            </Button>
          </>
        )}
      </div>
    </li>
  );
}

type FlagNotesProps = { postId: string; flags: readonly RaisedFlagView[] };

/** What the rules read in other people's words, for those who help; never part of the public page. */
export function FlagNotes({ postId, flags }: FlagNotesProps) {
  return (
    <Card as="section" aria-label="Red flags" className="my-s5" data-print="no" edge="urgent">
      <h2 className="text-step-1">Red flags</h2>
      <p className="mt-s1 max-w-measure text-step--1 text-ink-soft">
        Seen by practitioners, moderators and whoever wrote it. Speak to the sign before anything else, and settle the
        flag when somebody has.
      </p>
      <ul className="mt-s3">
        {flags.map((flag) => (
          <Note key={flag.id} postId={postId} flag={flag} />
        ))}
      </ul>
    </Card>
  );
}
