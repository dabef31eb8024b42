import { careWords } from "@/components/red-flags/words";
import { Choice } from "@/components/ui/fieldset";
import { Notice } from "@/components/ui/notice";
import type { RaisedFlagView } from "@/lib/raised-flags/schema";

/** Asks to say that the open flags have been read; where the viewer may see none, that serious signs come first. */
export function AcknowledgeField({ flags }: { flags: readonly RaisedFlagView[] }) {
  if (flags.length === 0) {
    return (
      <Choice
        type="checkbox"
        name="acknowledges"
        required
        className="self-start"
        label="I have thought of signs that need a doctor first"
        hint="Such as numbness, fever or pain that wakes at night. Where one may be there, I say so before anything else."
      />
    );
  }
  return (
    <div className="flex flex-col gap-s3">
      <Notice tone="waiting" title={flags.length === 1 ? "A red flag is open here" : "Red flags are open here"}>
        <ul className="flex flex-col gap-s2">
          {flags.map(({ id, level, title, advice }) => (
            <li key={id}>
              <span className="font-semibold">
                {careWords[level].short}: {title}.
              </span>{" "}
              {advice}
            </li>
          ))}
        </ul>
      </Notice>
      <Choice
        type="checkbox"
        name="acknowledges"
        required
        className="self-start"
        label={flags.length === 1 ? "I have read the red flag" : "I have read the red flags"}
        hint="What I write speaks to it, or it has been spoken to already."
      />
    </div>
  );
}
