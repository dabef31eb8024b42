import type { Thing, WithContext } from "schema-dts";

/** Structured data for search engines. `<` is escaped, so that no text in it can end the script. */
export function StructuredData({ data }: { data: WithContext<Thing> }) {
  return (
    <script
      type="application/ld+json"
      dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll("<", "\\u003c") }}
    />
  );
}
