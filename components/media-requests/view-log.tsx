import { lookWords } from "@/components/media-requests/words";
import { MemberName } from "@/components/members/byline";
import type { MediaViewView } from "@/lib/media-requests/schema";

const moment = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short" });

/** Who looked at what and when, for whoever sent it. */
export function ViewLog({ views }: { views: readonly MediaViewView[] }) {
  return (
    <section aria-labelledby="views">
      <h2 id="views" className="mb-s2">
        Who looked
      </h2>
      {views.length === 0 ? (
        <p className="text-ink-soft">Nobody yet. Each look is listed here, once within an hour.</p>
      ) : (
        <ul className="flex list-none flex-col gap-1 p-0">
          {views.map((view) => (
            <li key={view.id}>
              <MemberName author={view.who} /> {lookWords(view)},{" "}
              <time dateTime={view.at}>{moment.format(new Date(view.at))}</time>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
