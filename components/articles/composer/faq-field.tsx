import { emptyQuestion } from "@/components/articles/composer/draft-values";
import type { FieldsProps } from "@/components/articles/composer/fields";
import { RowList } from "@/components/articles/composer/row-list";
import { TextField } from "@/components/ui/field";
import { Fieldset } from "@/components/ui/fieldset";
import { WritingArea } from "@/components/writing/writing-area";

/** What readers ask again and again. */
export function FaqField({ values, change, errorAt }: FieldsProps) {
  return (
    <Fieldset
      error={errorAt("faq")}
      hint="What readers ask you again and again. Up to ten, each with its answer."
      legend="Often asked"
      note="optional"
    >
      <RowList
        empty={emptyQuestion}
        most={10}
        name="question"
        onChange={(faq) => change({ faq })}
        render={(entry, changeRow, index) => (
          <>
            <TextField
              error={errorAt(`faq.${index}.question`)}
              label={`Question ${index + 1}`}
              maxLength={200}
              onChange={(event) => changeRow({ ...entry, question: event.target.value })}
              value={entry.question}
            />
            <WritingArea
              error={errorAt(`faq.${index}.markdown`)}
              label={`Answer ${index + 1}`}
              onChange={(markdown) => changeRow({ ...entry, markdown })}
              rows={3}
              value={entry.markdown}
            />
          </>
        )}
        rows={values.faq}
      />
    </Fieldset>
  );
}
