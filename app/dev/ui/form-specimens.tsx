import { Specimen } from "@/app/dev/ui/specimen";
import { Button } from "@/components/ui/button";
import { Select, TextArea, TextField } from "@/components/ui/field";
import { Choices } from "@/components/ui/fieldset";
import { SectionHeading } from "@/components/ui/section-heading";

const sides = [
  { value: "left", label: "Left" },
  { value: "right", label: "Right" },
  { value: "both", label: "Both" },
  { value: "middle", label: "In the middle", hint: "of the back or the pelvis" },
];

export function FormSpecimens() {
  return (
    <>
      <SectionHeading className="mt-s7">Forms</SectionHeading>
      <Specimen name="Fields" wide>
        <div className="flex max-w-[36rem] flex-col gap-s5">
          <TextField label="Title" placeholder="My right leg turns in when I stand on it" />
          <TextField
            label="Since when"
            note="optional"
            hint="In your own words: a date, a season, an event."
            defaultValue="About 10 months, after laying floor tiles"
          />
          <TextField
            label="E-mail address"
            type="email"
            defaultValue="maren@"
            error="That address is not complete. Write what comes after the @."
          />
          <TextField label="Cannot be changed" disabled defaultValue="maren" />
          <Select label="Country" hint="So that the right emergency number is shown." defaultValue="de">
            <option value="de">Germany</option>
            <option value="kr">Korea</option>
          </Select>
          <TextArea label="What happens, and when" hint="What you feel, what makes it worse, what you have tried." />
          <TextArea
            label="Answer"
            error="Write at least 30 characters, so that it can be acted on."
            defaultValue="Yes."
          />
        </div>
      </Specimen>
      <Specimen name="Choices" wide>
        <div className="flex flex-col gap-s5">
          <Choices type="radio" name="side" legend="Which side?" options={sides} defaultValue={["right"]} />
          <Choices
            type="checkbox"
            name="signs"
            legend="Does any of these apply?"
            note="Choose all that do"
            options={[
              { value: "numb", label: "Numb where a saddle touches" },
              { value: "fever", label: "Fever or shivers" },
              { value: "none", label: "None of these" },
            ]}
            defaultValue={["numb", "fever"]}
            error="“None of these” cannot be chosen together with a sign."
          />
          <div className="flex flex-wrap gap-s2">
            <Button look="main" type="submit">
              Ask
            </Button>
            <Button look="quiet">Keep as a draft</Button>
          </div>
        </div>
      </Specimen>
    </>
  );
}
