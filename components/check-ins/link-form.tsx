import { ChangeField, type ChosenTaps, OtherFields } from "@/components/check-ins/check-in-fields";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { reasonText } from "@/lib/platform/http/reasons";

type LinkFormProps = { action: string; stopHref: string; chosen: ChosenTaps; isIncomplete: boolean };

/** The three taps and a word as a plain form, which needs no script and nobody signed in. */
export function LinkForm({ action, stopHref, chosen, isIncomplete }: LinkFormProps) {
  return (
    <form method="post" action={action} className="flex flex-col gap-s4">
      {isIncomplete && <Notice tone="error">{reasonText("check-in-incomplete")}</Notice>}
      <ChangeField chosen={chosen.change} />
      <OtherFields chosen={chosen} />
      <div className="flex flex-wrap items-center gap-s4">
        <Button type="submit" look="main" size="lg">
          Send it
        </Button>
        <a href={stopHref}>Do not ask again</a>
      </div>
    </form>
  );
}
