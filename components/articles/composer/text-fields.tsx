import type { FieldsProps } from "@/components/articles/composer/fields";
import { TextArea, TextField } from "@/components/ui/field";
import { WritingArea } from "@/components/writing/writing-area";
import { uploadImage } from "@/lib/images/client";

/** Title, the sentence under it, and the text itself. */
export function TextFields({ values, change, errorAt }: FieldsProps) {
  return (
    <>
      <TextField
        error={errorAt("title")}
        label="Title"
        maxLength={160}
        onChange={(event) => change({ title: event.target.value })}
        value={values.title}
      />
      <TextArea
        error={errorAt("dek")}
        hint="What the article is about, as it stands under the title and in lists."
        label="In one sentence"
        maxLength={160}
        onChange={(event) => change({ dek: event.target.value })}
        rows={2}
        value={values.dek}
      />
      <WritingArea
        error={errorAt("markdown")}
        hint="In plain text, headings begin with ##, lists with a hyphen, and **bold** stands between asterisks."
        label="Text"
        onChange={(markdown) => change({ markdown })}
        onImage={async (file, alt) => ({ src: (await uploadImage(file)).picture.src, alt })}
        rows={20}
        value={values.markdown}
      />
    </>
  );
}
