import { Card } from "@/components/ui/card";

/** An article in a few sentences, for whoever has no time for more. */
export function Takeaways({ takeaways }: { takeaways: readonly string[] }) {
  if (takeaways.length === 0) return null;
  return (
    <Card aria-labelledby="takeaways" as="section" className="mb-s5" data-print="whole">
      <h2 className="mb-s2 font-sans text-step-0 tracking-normal" id="takeaways">
        In short
      </h2>
      <ul className="flex max-w-measure list-disc flex-col gap-s2 ps-s5 marker:text-accent">
        {takeaways.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </Card>
  );
}
