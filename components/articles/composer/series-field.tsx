import type { FieldsProps } from "@/components/articles/composer/fields";
import { Select, TextField } from "@/components/ui/field";
import { Fieldset } from "@/components/ui/fieldset";
import type { SeriesChoice } from "@/lib/articles/schema";

type SeriesFieldProps = FieldsProps & { series: readonly SeriesChoice[] };

function firstOpenPart({ parts }: SeriesChoice): number {
  const taken = new Set(parts.filter(({ isTaken }) => isTaken).map(({ part }) => part));
  let part = 1;
  while (taken.has(part)) part += 1;
  return part;
}

const partsText = ({ parts }: SeriesChoice): string =>
  parts.map(({ part, title, isTaken }) => `${part}: ${title ?? "a draft"}${isTaken ? "" : " (announced)"}`).join(" · ");

/** The article's place in a series, when it has one. */
export function SeriesField({ values, change, errorAt, series }: SeriesFieldProps) {
  if (series.length === 0) return null;
  const chosen = series.find((each) => each.slug === values.series?.slug);
  const choose = (slug: string) => {
    const choice = series.find((each) => each.slug === slug);
    change({ series: choice ? { slug, part: firstOpenPart(choice) } : null });
  };
  return (
    <Fieldset hint={chosen && partsText(chosen)} legend="Series" note="optional">
      <div className="flex flex-wrap gap-s3">
        <Select
          error={errorAt("series.slug")}
          label="Belongs to"
          onChange={(event) => choose(event.target.value)}
          value={values.series?.slug ?? ""}
        >
          <option value="">No series</option>
          {series.map(({ slug, title }) => (
            <option key={slug} value={slug}>
              {title}
            </option>
          ))}
        </Select>
        {values.series && (
          <TextField
            className="w-24"
            error={errorAt("series.part")}
            label="Part"
            max={200}
            min={1}
            onChange={(event) =>
              values.series && change({ series: { ...values.series, part: Number(event.target.value) || 1 } })
            }
            type="number"
            value={values.series.part}
          />
        )}
      </div>
    </Fieldset>
  );
}
