import { Disclosure } from "@/components/ui/disclosure";
import type { HeadingView } from "@/lib/articles/schema";

/** From how many headings on a reader wants to see them at once. */
const worthListing = 4;

/** The headings of a long article, each as the way to it. */
export function Contents({ headings }: { headings: readonly HeadingView[] }) {
  if (headings.length < worthListing) return null;
  return (
    <nav aria-label="On this page" className="mb-s5" data-print="no">
      <Disclosure summary="On this page">
        <ol className="flex flex-col">
          {headings.map(({ id, title }) => (
            <li key={id}>
              <a className="inline-flex min-h-9 items-center py-1 leading-snug" href={`#${id}`}>
                {title}
              </a>
            </li>
          ))}
        </ol>
      </Disclosure>
    </nav>
  );
}
