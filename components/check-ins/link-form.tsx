import { ChangeField, type ChosenTaps, OtherFields } from "@/components/check-ins/check-in-fields";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { reasonText } from "@/lib/platform/http/reasons";

type LinkFormProps = {
  action: string;
  stopHref: string;
  chosen: ChosenTaps;
  isAsker: boolean;
  /** Why what was sent was not saved. */
  refused: string | undefined;
};

/** The three taps and a word as a plain form, which needs no script and nobody signed in. */
export function LinkForm({ action, stopHref, chosen, isAsker, refused }: LinkFormProps) {
  return (
    <form method="post" action={action} className="flex flex-col gap-s4">
      {refused && (
        <Notice tone="error">{reasonText(refused === "check-in-word-unseen" ? refused : "check-in-incomplete")}</Notice>
      )}
      <ChangeField chosen={chosen.change} />
      <OtherFields chosen={chosen} isAsker={isAsker} />
      <div className="flex flex-wrap items-center gap-s4">
        <Button type="submit" look="main" size="lg">
          Send it
        </Button>
        <a href={stopHref}>Do not ask again</a>
      </div>
    </form>
  );
}
