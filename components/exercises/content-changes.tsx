import { type PartLine, partLines } from "@/components/exercises/part-lines";
import { partWords } from "@/components/exercises/words";
import { changedParts, type ExerciseContent } from "@/lib/exercises/schema";

type SideProps = { title: string; lines: readonly PartLine[]; mark: "del" | "ins" };

/** One side of a change; lines that only this side has are marked, and read out as such. */
function Side({ title, lines, mark: Mark }: SideProps) {
  return (
    <div className="min-w-0">
      <h4 className="mb-s1 font-sans text-ink-soft text-step--1 tracking-normal">{title}</h4>
      {lines.length === 0 && <p className="text-ink-soft">Nothing</p>}
      <ul className="flex flex-col gap-s1">
        {lines.map(({ text, isShared }) => (
          <li className="wrap-anywhere" key={text}>
            {isShared ? text : <Mark className={Mark === "ins" ? "bg-helped-wash no-underline" : ""}>{text}</Mark>}
          </li>
        ))}
      </ul>
    </div>
  );
}

type ContentChangesProps = {
  before: ExerciseContent;
  after: ExerciseContent;
  /** What the two sides are called: "Version 1", "Version 3". */
  titles: readonly [before: string, after: string];
};

/** What differs between two versions of an exercise, side by side where there is room. */
export function ContentChanges({ before, after, titles }: ContentChangesProps) {
  const parts = changedParts(before, after);
  if (parts.length === 0) return <p>Nothing differs.</p>;
  return (
    <div className="flex flex-col">
      {parts.map((part) => {
        const lines = partLines(part, { before, after });
        return (
          <section className="border-line border-t py-s4" key={part}>
            <h3 className="mb-s2 font-sans text-step-0 tracking-normal">{partWords[part]}</h3>
            <div className="grid gap-s4 sm:grid-cols-2">
              <Side lines={lines.before} mark="del" title={titles[0]} />
              <Side lines={lines.after} mark="ins" title={titles[1]} />
            </div>
          </section>
        );
      })}
    </div>
  );
}
