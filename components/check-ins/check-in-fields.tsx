import { changeChoices, doneChoices } from "@/components/check-ins/words";
import { TextArea } from "@/components/ui/field";
import { Choice, Choices, Fieldset } from "@/components/ui/fieldset";
import { painSteps, ScaleChoice } from "@/components/ui/scale-choice";
import { type CheckInChange, type CheckInDone, checkInChange, checkInDone } from "@/lib/check-ins/schema";

/** What stands chosen already: from the link of a mail, or as it was answered before. */
export type ChosenTaps = {
  readonly done?: CheckInDone | undefined;
  readonly pain?: number | undefined;
  readonly change?: CheckInChange | undefined;
  readonly word?: string | undefined;
  readonly isShown?: boolean | undefined;
};

const listOf = <T extends string>(values: readonly T[], labels: Readonly<Record<T, string>>) =>
  values.map((value) => ({ value, label: labels[value] }));

/** How it is now: the first tap. */
export const ChangeField = ({ chosen }: { chosen: ChosenTaps["change"] }) => (
  <Choices
    type="radio"
    legend="How is it now, beside how it was then?"
    name="change"
    options={listOf(checkInChange.options, changeChoices)}
    {...(chosen ? { defaultValue: [chosen] } : {})}
    required
  />
);

const DoneField = ({ chosen }: { chosen: ChosenTaps["done"] }) => (
  <Choices
    type="radio"
    legend="Did you do what the answer says?"
    name="done"
    options={listOf(checkInDone.options, doneChoices)}
    {...(chosen ? { defaultValue: [chosen] } : {})}
    required
  />
);

function PainField({ chosen }: { chosen: ChosenTaps["pain"] }) {
  return (
    <Fieldset legend="Pain now" hint="0 is none, 10 the worst you can imagine.">
      <div className="grid max-w-[40rem] grid-cols-6 gap-1 sm:grid-cols-11">
        {painSteps.map((value) => (
          <ScaleChoice key={value} name="pain" value={value} defaultChecked={chosen === value} required>
            {value}
          </ScaleChoice>
        ))}
      </div>
    </Fieldset>
  );
}

/** Others than the asker are only counted, unless they tick this. */
const ShownField = ({ chosen }: { chosen: boolean | undefined }) => (
  <Choice
    type="checkbox"
    name="isShown"
    value="true"
    label="Show my report in the thread, with my name"
    hint="Otherwise it is only counted, once five people have reported."
    defaultChecked={chosen === true}
  />
);

/** The two taps that are left, and a word; who is not the asker says whether it is shown. */
export function OtherFields({ chosen, isAsker }: { chosen: ChosenTaps; isAsker: boolean }) {
  return (
    <>
      <DoneField chosen={chosen.done} />
      <PainField chosen={chosen.pain} />
      <TextArea
        label="A word"
        note="optional"
        hint={
          isAsker
            ? "Everybody can read it under the answer, with your report."
            : "Only if your report is shown: then everybody can read it under the answer."
        }
        name="word"
        rows={2}
        maxLength={500}
        defaultValue={chosen.word ?? ""}
      />
      {!isAsker && <ShownField chosen={chosen.isShown} />}
    </>
  );
}
