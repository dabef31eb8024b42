import { Card } from "@/components/ui/card";

/** When to leave an exercise, or to ask somebody first. */
export function CautionCard({ caution }: { caution: string }) {
  return (
    <Card aria-labelledby="caution" as="section" edge="endorsed">
      <h2 className="mb-s2 font-sans text-endorsed text-step-0 tracking-normal" id="caution">
        Take care
      </h2>
      <p className="max-w-measure">{caution}</p>
    </Card>
  );
}
