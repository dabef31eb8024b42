"use client";

import { useFormContext } from "react-hook-form";
import { FieldSpot } from "@/components/questions/ask/field-spot";
import { OnsetField } from "@/components/questions/ask/onset-field";
import { OptionSelect } from "@/components/questions/ask/option-select";
import { PainField } from "@/components/questions/pain-field";
import { beginningWords, courseWords } from "@/components/questions/words";
import { TextField } from "@/components/ui/field";
import { beginning, course, type QuestionDraft } from "@/lib/questions/schema";

/** When it began, how, how it has gone since, and how much it hurts. */
export function WhenAndHow() {
  const { register, formState } = useFormContext<QuestionDraft>();
  const { errors } = formState;
  return (
    <>
      <FieldSpot field="onsetDate">
        <OnsetField />
      </FieldSpot>
      <FieldSpot field="onset">
        <TextField
          label="Or about when, in your own words"
          note="optional"
          hint="After what, if you remember: “since the move in spring”. It often points to the cause."
          maxLength={300}
          error={errors.onset?.message}
          {...register("onset")}
        />
      </FieldSpot>
      <div className="grid items-start gap-s5 sm:grid-cols-2">
        <FieldSpot field="beginning">
          <OptionSelect
            name="beginning"
            label="How did it begin?"
            hint="Sudden and slow beginnings have different causes."
            none="Not sure"
            options={beginning.options}
            words={beginningWords}
          />
        </FieldSpot>
        <FieldSpot field="course">
          <OptionSelect
            name="course"
            label="And since then?"
            hint="What is getting better by itself mostly needs time, what gets worse needs a look."
            none="Not sure"
            options={course.options}
            words={courseWords}
          />
        </FieldSpot>
      </div>
      <div className="grid items-start gap-s5 sm:grid-cols-2">
        <FieldSpot field="painAtRest">
          <PainField name="painAtRest" label="Pain at rest" why="Pain that rest does not ease is looked at first." />
        </FieldSpot>
        <FieldSpot field="painMoving">
          <PainField name="painMoving" label="Pain when moving" why="It says how gently to begin." />
        </FieldSpot>
      </div>
    </>
  );
}
