import { Button } from "@/components/ui/button";

const people = [
  { as: "reader", name: "Maren, a reader" },
  { as: "practitioner", name: "Ines, a practitioner" },
  { as: "moderator", name: "Brigid, a moderator" },
];

/** One press signs in as somebody of the sample community; shown in the demo alone. */
export function DemoSignIn({ next }: { next: string }) {
  return (
    <section aria-labelledby="demo" className="rounded-card border border-dashed border-edge/60 p-s5">
      <h2 id="demo" className="mb-s2 text-step-1">
        This is the demo
      </h2>
      <p className="mb-s4 text-step--1 text-ink-soft">
        It runs on this machine alone. Look around as one of its people:
      </p>
      <form action="/api/demo/sign-in" method="post" className="flex flex-wrap gap-s2">
        <input type="hidden" name="next" value={next} />
        {people.map(({ as, name }) => (
          <Button key={as} type="submit" name="as" value={as}>
            {name}
          </Button>
        ))}
      </form>
    </section>
  );
}
