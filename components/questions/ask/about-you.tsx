"use client";

import { useFormContext } from "react-hook-form";
import { FieldSpot } from "@/components/questions/ask/field-spot";
import { OptionSelect } from "@/components/questions/ask/option-select";
import { TopicsField } from "@/components/questions/topics-field";
import { ageWords, pregnancyWords } from "@/components/questions/words";
import { TextField } from "@/components/ui/field";
import { Choice, Fieldset } from "@/components/ui/fieldset";
import { Notice } from "@/components/ui/notice";
import { ageBand, pregnancy, type QuestionDraft } from "@/lib/questions/schema";
import type { TopicPageView } from "@/lib/topics/schema";

const history = [
  {
    name: "operation",
    label: "An operation that may matter",
    hint: "Which and when: after one, some movements have to wait.",
    most: 300,
  },
  {
    name: "conditions",
    label: "Something you are known to have",
    hint: "Hypermobility, arthritis, thin bones, diabetes …: it changes what is safe to try.",
    most: 600,
  },
] as const;

/** What those under 16 are told: to be seen, and that no exercises are given to them here. */
function YoungAdvice() {
  return (
    <Notice tone="waiting" title="Please have it looked at in person">
      Up to 16 the body is still growing, and a limp or a painful hip, groin or knee can have causes that only an
      examination finds. Show it to a doctor together with a grown-up whom you trust. You may ask here, but nobody gives
      exercises to people under 16.
    </Notice>
  );
}

/** Whose body it is and what is to become possible again; under which topics, and under which name. */
export function AboutYou({ topics, isNew = true }: { topics: readonly TopicPageView[]; isNew?: boolean }) {
  const { register, watch, formState } = useFormContext<QuestionDraft>();
  const { errors } = formState;
  return (
    <>
      <FieldSpot field="goal">
        <TextField
          label="What would you like to be able to do again?"
          note="optional"
          hint="Advice can then aim at that."
          maxLength={300}
          error={errors.goal?.message}
          {...register("goal")}
        />
      </FieldSpot>
      <div className="grid items-start gap-s5 sm:grid-cols-2">
        <FieldSpot field="ageBand">
          <OptionSelect
            name="ageBand"
            label="How old are you?"
            hint="The same pain has other causes at 15, 40 and 70."
            none="I would rather not say"
            options={ageBand.options}
            words={ageWords}
          />
        </FieldSpot>
        <FieldSpot field="pregnancy">
          <OptionSelect
            name="pregnancy"
            label="Pregnancy or birth"
            hint="Both loosen the pelvis for a while, and some exercises wait."
            none="Neither, or I would rather not say"
            options={pregnancy.options}
            words={pregnancyWords}
          />
        </FieldSpot>
      </div>
      {watch("ageBand") === "UNDER_16" && <YoungAdvice />}
      {history.map(({ name, label, hint, most }) => (
        <FieldSpot key={name} field={name}>
          <TextField
            label={label}
            note="optional"
            hint={hint}
            maxLength={most}
            error={errors[name]?.message}
            {...register(name)}
          />
        </FieldSpot>
      ))}
      <FieldSpot field="topics">
        <TopicsField topics={topics} />
      </FieldSpot>
      {isNew && <NameChoice />}
    </>
  );
}

/** With or without one's name; settled for good when the question is asked. */
function NameChoice() {
  const { register } = useFormContext<QuestionDraft>();
  return (
    <FieldSpot field="isAnonymous">
      <Fieldset legend="Under which name?">
        <Choice
          type="checkbox"
          label="Ask as “a member”"
          hint="Only moderators can see who you are, and each time one looks, that is recorded."
          {...register("isAnonymous")}
        />
      </Fieldset>
    </FieldSpot>
  );
}
