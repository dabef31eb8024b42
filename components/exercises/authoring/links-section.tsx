"use client";

import type { FieldsProps } from "@/components/exercises/authoring/fields";
import { FormSection } from "@/components/exercises/authoring/form-section";
import { ExerciseSearch } from "@/components/prescriptions/exercise-search";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/field";
import { Fieldset } from "@/components/ui/fieldset";
import type { TopicView } from "@/lib/topics/schema";

type TopicField = "regions" | "worked" | "stretched";
type StepField = "easier" | "harder";

type ChosenProps = {
  chosen: readonly string[];
  nameOf: (slug: string) => string;
  onChange: (chosen: string[]) => void;
};

function Chosen({ chosen, nameOf, onChange }: ChosenProps) {
  if (chosen.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-s2">
      {chosen.map((slug) => (
        <li key={slug}>
          <Button
            aria-label={`Remove ${nameOf(slug)}`}
            onClick={() => onChange(chosen.filter((each) => each !== slug))}
            size="sm"
          >
            {nameOf(slug)} <span aria-hidden="true">×</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}

type LinksSectionProps = FieldsProps & { topics: readonly TopicView[] };

function TopicChoice({
  name,
  legend,
  topics,
  values,
  change,
  errorAt,
}: LinksSectionProps & { name: TopicField; legend: string }) {
  const nameOf = (slug: string) => topics.find((topic) => topic.slug === slug)?.name ?? slug;
  const chosen = values[name];
  return (
    <Fieldset error={errorAt(name)} legend={legend}>
      <Chosen chosen={chosen} nameOf={nameOf} onChange={(next) => change({ [name]: next })} />
      <Select
        className="max-w-80"
        label={<span className="sr-only">Add to: {legend}</span>}
        onChange={({ target }) => target.value && change({ [name]: [...chosen, target.value] })}
        value=""
      >
        <option value="">Add one</option>
        {topics
          .filter(({ slug }) => !chosen.includes(slug))
          .map(({ slug, name: label }) => (
            <option key={slug} value={slug}>
              {label}
            </option>
          ))}
      </Select>
    </Fieldset>
  );
}

function StepChoice({ name, legend, values, change, errorAt }: FieldsProps & { name: StepField; legend: string }) {
  const chosen = values[name];
  return (
    <Fieldset error={errorAt(name)} legend={legend} note="optional">
      <Chosen
        chosen={chosen}
        nameOf={(slug) => slug.replaceAll("-", " ")}
        onChange={(next) => change({ [name]: next })}
      />
      <ExerciseSearch
        label={name === "easier" ? "Add an easier exercise" : "Add a harder exercise"}
        onChoose={({ slug }) => !chosen.includes(slug) && change({ [name]: [...chosen, slug] })}
      />
    </Fieldset>
  );
}

/** What it works, and where it stands among others. */
export function LinksSection({ topics, ...props }: LinksSectionProps) {
  const muscles = topics.filter(({ kind }) => kind === "MUSCLE");
  const regions = topics.filter(({ kind }) => kind === "REGION");
  return (
    <FormSection id="links" title="Where it belongs">
      <TopicChoice {...props} legend="Parts of the body" name="regions" topics={regions} />
      <TopicChoice {...props} legend="Muscles it works" name="worked" topics={muscles} />
      <TopicChoice {...props} legend="Muscles it stretches" name="stretched" topics={muscles} />
      <StepChoice {...props} legend="Easier exercises" name="easier" />
      <StepChoice {...props} legend="Harder exercises" name="harder" />
    </FormSection>
  );
}
