import { MemberName } from "@/components/members/byline";
import { CredentialLine } from "@/components/practitioners/credential-line";
import { Card } from "@/components/ui/card";
import type { CommentView } from "@/lib/comments/schema";
import { cliniciansDiffer, type Difference, differencesIn } from "@/lib/marks/differences";
import type { MarkView } from "@/lib/marks/schema";

type Person = Pick<MarkView, "member" | "credential">;

function Who({ member, credential }: Person) {
  return (
    <>
      <MemberName author={member} />
      {credential && (
        <span className="text-step--1 text-ink-soft">
          {" "}
          <CredentialLine credential={credential} />
        </span>
      )}
    </>
  );
}

function OneAnswer({ difference: { answer, forIt, against } }: { difference: Difference<CommentView> }) {
  const { author, credential, number } = answer;
  return (
    <li className="border-t border-line py-s3 first:border-t-0">
      <p>
        <a href={`#comment-${number}`}>Answer</a> by {author && <Who member={author} credential={credential} />}
      </p>
      <ul className="mt-s2 flex flex-col gap-s2 ps-s4">
        {forIt.map((mark) => (
          <li key={mark.id}>
            <Who {...mark} /> endorses it.
          </li>
        ))}
        {against.map((mark) => (
          <li key={mark.id}>
            <Who {...mark} /> sees it differently:{" "}
            <span className="whitespace-pre-line wrap-anywhere">{mark.reason}</span>
          </li>
        ))}
      </ul>
    </li>
  );
}

type WhoSaidWhatProps = {
  thread: readonly CommentView[];
  marks: readonly MarkView[];
  /** What the asker's own clinicians said, by profession. */
  opinions: readonly { who: string; said: string }[];
};

/** Who said what, where practitioners here or the asker's own clinicians differ; nothing where they do not. */
export function WhoSaidWhat({ thread, marks, opinions }: WhoSaidWhatProps) {
  const differences = differencesIn(
    thread.filter(({ kind }) => kind === "ANSWER"),
    marks,
  );
  const told = cliniciansDiffer(opinions) ? opinions : [];
  if (differences.length === 0 && told.length === 0) return null;
  return (
    <Card as="section" aria-labelledby="who-said-what" className="mb-s5">
      <h2 id="who-said-what" className="text-step-1">
        Who said what
      </h2>
      <p className="mt-s1 max-w-measure text-step--1 text-ink-soft">
        Those who know the field differ here. That is common; what fits is best found out with somebody who can examine.
      </p>
      {told.length > 0 && (
        <>
          <h3 className="mt-s4 text-step-0">The asker was told</h3>
          <ul className="mt-s2 flex flex-col gap-s2">
            {told.map(({ who, said }) => (
              <li key={`${who} ${said}`} className="max-w-measure wrap-anywhere">
                <span className="font-semibold">{who || "Somebody"}</span>: {said}
              </li>
            ))}
          </ul>
        </>
      )}
      {differences.length > 0 && (
        <>
          <h3 className="mt-s4 text-step-0">Practitioners here</h3>
          <ul className="mt-s2">
            {differences.map((difference) => (
              <OneAnswer key={difference.answer.id} difference={difference} />
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}
