import Link from "next/link";
import { BodyFigure } from "@/components/site/body-figure";
import { Button } from "@/components/ui/button";

function AskBox() {
  return (
    <form
      action="/ask"
      className="flex max-w-[34rem] gap-s2 rounded-pill border border-edge bg-surface p-1.5 shadow-card focus-within:border-accent"
    >
      <label htmlFor="ask" className="sr-only">
        What hurts, or feels uneven?
      </label>
      <input
        id="ask"
        name="title"
        maxLength={160}
        autoComplete="off"
        placeholder="What hurts, or feels uneven?"
        className="min-h-touch w-full min-w-0 rounded-pill bg-transparent px-s4 placeholder:text-ink-soft"
      />
      <Button type="submit" look="main">
        Ask
      </Button>
    </form>
  );
}

type OpeningProps = { regions: readonly { slug: string; name: string; count: number }[] };

/** What this place is, the way to ask, and the regions of the body to begin from. */
export function Opening({ regions }: OpeningProps) {
  return (
    <section className="grid items-center gap-x-s7 gap-y-s5 pb-s6 md:grid-cols-[minmax(0,1.25fr)_minmax(0,1fr)] md:pt-s5">
      <div>
        <h1 className="mb-s4 text-step-4">One side does all the work. Ask why.</h1>
        <p className="mb-s5 max-w-[36ch] text-step-1 text-ink-soft">
          Questions about hips, legs, back and gait, answered by practitioners whose credentials have been checked.
        </p>
        <AskBox />
        <p className="mt-s3 text-step--1 text-ink-soft">
          Not for emergencies:{" "}
          <Link className="text-inherit" href="/help/when-to-get-help">
            when to get help now
          </Link>
          .
        </p>
      </div>
      <div className="grid grid-cols-[5rem_minmax(0,1fr)] items-center gap-s5 rounded-card border border-line bg-surface p-s4 shadow-card sm:grid-cols-[7rem_minmax(0,1fr)] sm:p-s5">
        <BodyFigure views={["front"]} captions={null} label="Drawing of a body from the front" />
        <div>
          <h2 className="mb-s2 text-step-1">Start from where it is</h2>
          <ul>
            {regions.map(({ slug, name, count }) => (
              <li key={slug}>
                <Link
                  href={`/questions?region=${slug}`}
                  className="flex min-h-9 items-center justify-between border-b border-line text-step--1 text-ink no-underline hover:underline"
                >
                  {name} <span className="text-ink-soft tabular-nums">{count}</span>
                </Link>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </section>
  );
}
