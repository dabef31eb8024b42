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

type TapsProps<T extends string> = {
  legend: string;
  name: string;
  labels: Readonly<Record<T, string>>;
  options: readonly T[];
  chosen: T | null | undefined;
};

/** One of a few answers, each a tap. */
function Taps<T extends string>({ legend, name, labels, options, chosen }: TapsProps<T>) {
  return (
    <Fieldset legend={legend}>
      <div className="flex flex-wrap gap-s2">
        {options.map((value) => (
          <Choice
            key={value}
            type="radio"
            name={name}
            value={value}
            label={labels[value]}
            defaultChecked={chosen === value}
            required
          />
        ))}
      </div>
    </Fieldset>
  );
}

/** How it is now: the first tap. */
export const ChangeField = ({ chosen }: { chosen: ChosenTaps["change"] }) => (
  <Taps
    legend="How is it now, beside how it was then?"
    name="change"
    labels={changeChoices}
    options={checkInChange.options}
    chosen={chosen}
  />
);

const DoneField = ({ chosen }: { chosen: ChosenTaps["done"] }) => (
  <Taps
    legend="Did you do what the answer says?"
    name="done"
    labels={doneChoices}
    options={checkInDone.options}
    chosen={chosen}
  />
);

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
