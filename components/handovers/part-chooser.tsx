import { partLabels } from "@/components/handovers/words";
import { Button } from "@/components/ui/button";
import { Choices } from "@/components/ui/fieldset";
import { type HandoverPart, handoverPart, handoverPath } from "@/lib/handovers/schema";

/** Ticks for what is printed; a plain form, so that the address keeps the choice. */
export function PartChooser({ slug, parts }: { slug: string; parts: readonly HandoverPart[] }) {
  return (
    <form action={handoverPath(slug)} className="grid gap-s3">
      <input name="chosen" type="hidden" value="1" />
      <Choices
        defaultValue={parts}
        hint="Untick what is not for this clinician."
        legend="What the sheet says"
        name="part"
        options={handoverPart.options.map((value) => ({ value, label: partLabels[value] }))}
        type="checkbox"
      />
      <Button className="justify-self-start" size="sm" type="submit">
        Show the sheet like this
      </Button>
    </form>
  );
}
