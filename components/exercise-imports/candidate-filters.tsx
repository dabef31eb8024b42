import { candidatesHref, candidatesPath } from "@/components/exercise-imports/candidate-address";
import { Button } from "@/components/ui/button";
import { Select, TextField } from "@/components/ui/field";
import { TabsAsLinks } from "@/components/ui/tabs-as-links";
import type { CandidateFilter } from "@/lib/exercise-imports/schema";

const states = [
  ["held", "To look at"],
  ["made", "Made into exercises"],
  ["dismissed", "Dismissed"],
] as const;

/** Narrows the list by what became of each, by words of the title, and by the library it is from. */
export function CandidateFilters({ filter }: { filter: CandidateFilter }) {
  const { state, source, q } = filter;
  const tabs = states.map(([each, label]) => ({ href: candidatesHref({ ...filter, state: each }), label }));
  return (
    <div className="mb-s5 flex flex-col gap-s4">
      <TabsAsLinks current={candidatesHref(filter)} label="What became of them" tabs={tabs} />
      <form action={candidatesPath} className="grid items-end gap-s3 sm:grid-cols-[minmax(0,1fr)_auto_auto]">
        {state !== "held" && <input name="state" type="hidden" value={state} />}
        <TextField defaultValue={q ?? ""} key={q} label="Words in the title" maxLength={100} name="q" type="search" />
        <Select defaultValue={source ?? ""} key={source} label="From" name="source">
          <option value="">Any library</option>
          <option value="wger">wger</option>
          <option value="free-exercise-db">free-exercise-db</option>
        </Select>
        <Button look="main" type="submit">
          Show
        </Button>
      </form>
    </div>
  );
}
