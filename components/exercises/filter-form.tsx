import { type FilterKey, filterWords, libraryHref } from "@/components/exercises/library-address";
import { equipmentWords, goalWords, positionWords } from "@/components/exercises/words";
import { Button } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { Select } from "@/components/ui/field";
import { type ExerciseFilter, equipment, exerciseGoal, position, toWord } from "@/lib/exercises/schema";
import type { TopicView } from "@/lib/topics/schema";

type Option = readonly [value: string, label: string];

type FilterFormProps = {
  filter: ExerciseFilter;
  regions: readonly TopicView[];
  muscles: readonly TopicView[];
};

const ofTopics = (topics: readonly TopicView[]): Option[] => topics.map(({ slug, name }) => [slug, name]);

/** The choices that narrow the library, beside its goal. */
const selects = ({ regions, muscles }: FilterFormProps): [FilterKey, string, Option[]][] => [
  ["region", "Part of the body", ofTopics(regions)],
  ["muscle", "Muscle", ofTopics(muscles)],
  ["position", "Position", position.options.map((each) => [toWord(each), positionWords[each]])],
  [
    "equipment",
    "Equipment",
    [["none", "Nothing"], ...equipment.options.map((each): Option => [each, equipmentWords[each]])],
  ],
];

/** The goal as chips: one press each. */
function Goals({ filter }: { filter: ExerciseFilter }) {
  const { goal: _goal, ...rest } = filter;
  return (
    <nav aria-label="Goal">
      <ul className="flex flex-wrap gap-x-s2 gap-y-s3">
        <li>
          <Chip current={!filter.goal} href={libraryHref(rest)}>
            All goals
          </Chip>
        </li>
        {exerciseGoal.options.map((goal) => (
          <li key={goal}>
            <Chip current={goal === filter.goal} href={libraryHref({ ...rest, goal })}>
              {goalWords[goal]}
            </Chip>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Narrows the library: links for the goal, a plain form for the rest; what is set stands in the address. */
export function FilterForm(props: FilterFormProps) {
  const { filter } = props;
  const set = new Map(filterWords(filter));
  const goal = set.get("goal");
  return (
    <div className="mb-s5 flex flex-col gap-s4">
      <Goals filter={filter} />
      <form
        action="/exercises"
        className="grid grid-cols-2 items-end gap-s3 md:grid-cols-[repeat(4,minmax(0,1fr))_auto]"
      >
        {goal && <input name="goal" type="hidden" value={goal} />}
        {selects(props).map(([key, label, options]) => (
          <Select defaultValue={set.get(key) ?? ""} key={`${key} ${set.get(key)}`} label={label} name={key}>
            <option value="">Any</option>
            {options.map(([value, text]) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </Select>
        ))}
        <Button className="max-md:col-span-2" look="main" type="submit">
          Show
        </Button>
      </form>
    </div>
  );
}
