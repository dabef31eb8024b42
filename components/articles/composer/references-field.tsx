import { emptyReference } from "@/components/articles/composer/draft-values";
import type { FieldsProps } from "@/components/articles/composer/fields";
import { RowList } from "@/components/articles/composer/row-list";
import { TextField } from "@/components/ui/field";
import { Fieldset } from "@/components/ui/fieldset";
import type { ReferenceBody } from "@/lib/articles/schema";

type RowProps = {
  reference: ReferenceBody;
  onChange: (reference: ReferenceBody) => void;
  index: number;
  errorAt: FieldsProps["errorAt"];
};

const words = [
  ["title", "Title of the work"],
  ["authors", "Authors"],
  ["source", "Journal or book"],
] as const;

const numbers = [
  ["doi", "DOI"],
  ["pmid", "PMID"],
] as const;

function Row({ reference, onChange, index, errorAt }: RowProps) {
  const error = (field: string) => errorAt(`references.${index}.${field}`);
  return (
    <div className="grid gap-s3 sm:grid-cols-2">
      {words.map(([field, label]) => (
        <TextField
          error={error(field)}
          key={field}
          label={label}
          onChange={(event) => onChange({ ...reference, [field]: event.target.value })}
          value={reference[field]}
        />
      ))}
      <TextField
        error={error("year")}
        inputMode="numeric"
        label="Year"
        onChange={(event) => {
          const digits = event.target.value.replace(/\D/g, "").slice(0, 4);
          onChange({ ...reference, year: digits ? Number(digits) : null });
        }}
        value={reference.year ?? ""}
      />
      {numbers.map(([field, label]) => (
        <TextField
          error={error(field)}
          key={field}
          label={label}
          note="optional"
          onChange={(event) => onChange({ ...reference, [field]: event.target.value })}
          value={reference[field] ?? ""}
        />
      ))}
    </div>
  );
}

type ReferencesFieldProps = {
  values: { references: ReferenceBody[] };
  change: (patch: { references: ReferenceBody[] }) => void;
  errorAt: FieldsProps["errorAt"];
  /** A word beside the legend. */
  note?: string;
};

/** What a text rests on. */
export function ReferencesField({ values, change, errorAt, note = "optional" }: ReferencesFieldProps) {
  return (
    <Fieldset
      error={errorAt("references")}
      hint="What your statements rest on. With a DOI or PMID readers get the way to the paper."
      legend="References"
      note={note}
    >
      <RowList
        empty={emptyReference}
        most={40}
        name="reference"
        onChange={(references) => change({ references })}
        render={(reference, changeRow, index) => (
          <Row errorAt={errorAt} index={index} onChange={changeRow} reference={reference} />
        )}
        rows={values.references}
      />
    </Fieldset>
  );
}
