"use client";

import { useState } from "react";
import { failureText, issueText } from "@/components/copy/failures";
import { useChange } from "@/components/media-requests/use-change";
import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/field";
import { Choice, Fieldset } from "@/components/ui/fieldset";
import { Notice } from "@/components/ui/notice";
import { decideReport } from "@/lib/media-requests/client";
import type { MediaRequestView, ReportDecisionBody } from "@/lib/media-requests/schema";

type Verdict = ReportDecisionBody["verdict"];

/** What moderators decide on a report; until they do, what was sent waits for them whatever the time. */
export function DecisionForm({ request: { id, isKept, asker } }: { request: MediaRequestView }) {
  const [verdict, setVerdict] = useState<Verdict>("END");
  const [words, setWords] = useState("");
  const deciding = useChange(id, () => decideReport(id, { verdict, words }));
  const choices: readonly [Verdict, string, string][] = [
    ["END", "End it", "Photos, clips and notes are deleted now, for good."],
    [
      "LEAVE",
      "Nothing to end",
      isKept
        ? "Its time is over: with your decision all of it is deleted."
        : "It goes on, and is deleted when its time is over.",
    ],
  ];
  return (
    <form
      className="flex max-w-[48rem] flex-col gap-s4 border-t border-line pt-s4"
      onSubmit={(event) => {
        event.preventDefault();
        deciding.mutate();
      }}
    >
      <Fieldset hint="What was sent is kept until you decide, and deleted then or later." legend="Your decision">
        <div className="flex flex-wrap gap-s2">
          {choices.map(([each, label, hint]) => (
            <Choice
              checked={verdict === each}
              hint={hint}
              key={each}
              label={label}
              name="verdict"
              onChange={() => setVerdict(each)}
              type="radio"
            />
          ))}
        </div>
      </Fieldset>
      <TextArea
        error={issueText(deciding.error, "words")}
        hint={`${asker.name}, who reported it, reads this.`}
        label="Why"
        maxLength={1000}
        onChange={({ target }) => setWords(target.value)}
        value={words}
      />
      {deciding.error && <Notice tone="error">{failureText(deciding.error)}</Notice>}
      <Button
        className="self-start"
        disabled={words.trim().length < 10}
        look="main"
        pending={deciding.isPending}
        type="submit"
      >
        Decide
      </Button>
    </form>
  );
}
