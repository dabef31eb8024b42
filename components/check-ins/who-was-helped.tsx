import type { OutcomesView } from "@/lib/check-ins/schema";

function HowTheyFared({ did }: { did: OutcomesView["did"] }) {
  if (!did) return <>fewer than 5 did it: too few to say how they fared</>;
  const { people, better, same, worse } = did;
  return (
    <>
      {people} did it: <b>{better}</b> say that it is better, <b>{same}</b> the same, <b>{worse}</b> worse
    </>
  );
}

/** What people report who were asked weeks later, with what such counts cannot say. */
export function WhoWasHelped({ outcomes, of }: { outcomes: OutcomesView; of: "exercise" | "answer" }) {
  return (
    <div className="mb-s3 max-w-measure">
      <p className="tabular-nums">
        Of {outcomes.people} people who reported on this {of}, <HowTheyFared did={outcomes.did} />.
      </p>
      <p className="mt-s1 text-step--1 text-ink-soft">
        After 6 weeks, or when they last said. This cannot tell what helped: they did other things too, much gets better
        with time, and who does well may answer more often.
      </p>
    </div>
  );
}
