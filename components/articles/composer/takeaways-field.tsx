import type { FieldsProps } from "@/components/articles/composer/fields";
import { RowList } from "@/components/articles/composer/row-list";
import { TextField } from "@/components/ui/field";
import { Fieldset } from "@/components/ui/fieldset";

/** The article in a few sentences. */
export function TakeawaysField({ values, change, errorAt }: FieldsProps) {
  return (
    <Fieldset
      error={errorAt("takeaways")}
      hint="For whoever has no time for more: up to six sentences above the text."
      legend="In short"
      note="optional"
    >
      <RowList
        empty=""
        most={6}
        name="takeaway"
        onChange={(takeaways) => change({ takeaways })}
        render={(takeaway, changeRow, index) => (
          <TextField
            error={errorAt(`takeaways.${index}`)}
            label={`Takeaway ${index + 1}`}
            maxLength={240}
            onChange={(event) => changeRow(event.target.value)}
            value={takeaway}
          />
        )}
        rows={values.takeaways}
      />
    </Fieldset>
  );
}
