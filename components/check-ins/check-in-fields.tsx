import { changeChoices, doneChoices } from "@/components/check-ins/words";
import { TextArea } from "@/components/ui/field";
import { Choice, Fieldset } from "@/components/ui/fieldset";
import { type CheckInChange, type CheckInDone, checkInChange, checkInDone } from "@/lib/check-ins/schema";

/** What stands chosen already: from the link of a mail, or as it was answered before. */
export type ChosenTaps = {
  readonly done?: CheckInDone | undefined;
  readonly pain?: number | undefined;
  readonly change?: CheckInChange | undefined;
  readonly word?: string | undefined;
};

const scale = Array.from({ length: 11 }, (_, value) => value);

/** How it is now: the first tap. */
export function ChangeField({ chosen }: { chosen: ChosenTaps["change"] }) {
  return (
    <Fieldset legend="How is it now, beside how it was then?">
      <div className="flex flex-wrap gap-s2">
        {checkInChange.options.map((value) => (
          <Choice
            key={value}
            type="radio"
            name="change"
            value={value}
            label={changeChoices[value]}
            defaultChecked={chosen === value}
            required
          />
        ))}
      </div>
    </Fieldset>
  );
}

function DoneField({ chosen }: { chosen: ChosenTaps["done"] }) {
  return (
    <Fieldset legend="Did you do what the answer says?">
      <div className="flex flex-wrap gap-s2">
        {checkInDone.options.map((value) => (
          <Choice
            key={value}
            type="radio"
            name="done"
            value={value}
            label={doneChoices[value]}
            defaultChecked={chosen === value}
            required
          />
        ))}
      </div>
    </Fieldset>
  );
}

function PainField({ chosen }: { chosen: ChosenTaps["pain"] }) {
  return (
    <Fieldset legend="Pain now" hint="0 is none, 10 the worst you can imagine.">
      <div className="grid max-w-[40rem] grid-cols-6 gap-1 sm:grid-cols-11">
        {scale.map((value) => (
          <label
            key={value}
            className="relative grid min-h-touch place-items-center rounded-small border border-edge bg-surface font-semibold tabular-nums has-checked:border-accent has-checked:bg-accent has-checked:text-accent-ink has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name="pain"
              value={value}
              defaultChecked={chosen === value}
              required
              className="absolute inset-0 m-0 size-full appearance-none outline-none"
            />
            {value}
          </label>
        ))}
      </div>
    </Fieldset>
  );
}

/** The two taps that are left, and a word. */
export function OtherFields({ chosen }: { chosen: ChosenTaps }) {
  return (
    <>
      <DoneField chosen={chosen.done} />
      <PainField chosen={chosen.pain} />
      <TextArea
        label="A word"
        note="optional"
        hint="Everybody can read it under the answer, with your report."
        name="word"
        rows={2}
        maxLength={500}
        defaultValue={chosen.word ?? ""}
      />
    </>
  );
}
