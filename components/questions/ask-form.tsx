"use client";

import Link from "next/link";
import { FormProvider } from "react-hook-form";
import { WritingArea } from "@/components/comments/writing-area";
import { failureText } from "@/components/copy/reasons";
import { IntakeFields } from "@/components/questions/intake-fields";
import { PlacesField } from "@/components/questions/places-field";
import { TopicsField } from "@/components/questions/topics-field";
import { useAsk } from "@/components/questions/use-ask";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { SignInLink } from "@/components/viewer/sign-in-link";
import { useViewer } from "@/components/viewer/use-viewer";
import { type PostView, postPath } from "@/lib/posts/schema";
import type { TopicView } from "@/lib/topics/schema";

type AskFormProps = { title: string; under: PostView | null; topics: readonly TopicView[] };

function Under({ post }: { post: PostView }) {
  return (
    <p className="text-ink-soft">
      Asked under <Link href={postPath(post)}>{post.title}</Link>. Each will lead to the other.
    </p>
  );
}

/** Writes a question with its intake; what is written stays on this device until it has been posted. */
export function AskForm({ title, under, topics }: AskFormProps) {
  const { viewer, isKnown } = useViewer();
  const { form, asking } = useAsk(title, under);
  const { mutate, isPending, isSuccess, error } = asking;
  const { errors } = form.formState;
  const markdown = form.watch("markdown");
  return (
    <FormProvider {...form}>
      <form className="flex flex-col gap-s6" noValidate onSubmit={form.handleSubmit((body) => mutate(body))}>
        {under && <Under post={under} />}
        <TextField
          label="Title"
          hint="In one line, as you would say it to somebody: what, where, when."
          maxLength={160}
          error={errors.title?.message}
          {...form.register("title")}
        />
        <PlacesField regions={topics.filter((topic) => topic.kind === "REGION")} />
        <WritingArea
          label="What happens?"
          hint="When it began, what you feel, what you notice when you move, what you would like to know."
          rows={9}
          error={errors.markdown?.message}
          value={markdown}
          onChange={(text) =>
            form.setValue("markdown", text, { shouldDirty: true, shouldValidate: form.formState.isSubmitted })
          }
        />
        <IntakeFields />
        <TopicsField topics={topics.filter((topic) => topic.kind !== "REGION")} />
        {Object.keys(errors).length > 0 && !error && (
          <Notice tone="error">Some of the fields need another look: they are marked above.</Notice>
        )}
        {error && <Notice tone="error">{failureText(error)}</Notice>}
        {isKnown && !viewer ? (
          <Notice
            tone="info"
            title="Sign in to post it"
            action={
              <SignInLink look="main" next={under ? `/ask?under=${under.slug}&kind=${under.kind}` : "/ask"}>
                Sign in
              </SignInLink>
            }
          >
            What you have written stays on this device and is here when you come back.
          </Notice>
        ) : (
          <Button type="submit" look="main" size="lg" className="self-start" pending={isPending || isSuccess}>
            Post the question
          </Button>
        )}
      </form>
    </FormProvider>
  );
}
