"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { failureText } from "@/components/copy/failures";
import { bringUp } from "@/components/exercises/authoring/bring-up";
import type { Revised } from "@/components/exercises/authoring/use-proposal";
import { type ProposalValues, toValues } from "@/components/exercises/authoring/values";
import { changesText } from "@/components/exercises/words";
import { Button, ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { exerciseAt } from "@/lib/exercises/client";
import { toContent } from "@/lib/exercises/content";
import { type ContentPart, versionPath } from "@/lib/exercises/schema";

type MovedNoticeProps = { revised: Revised; values: ProposalValues; onBroughtUp: (values: ProposalValues) => void };

/** What one began with; of a time before it was published nothing is kept but what then stood. */
async function begunWith({ slug, base, content }: Revised, begun: number): Promise<ProposalValues> {
  if (begun === 0) return toValues(content, { base });
  return toValues(toContent(await exerciseAt(slug, begun)), { base: begun });
}

/** Says that somebody else's revision has been published since one began, and brings one's own words up to it. */
export function MovedNotice({ revised, values, onBroughtUp }: MovedNoticeProps) {
  const [both, setBoth] = useState<readonly ContentPart[] | null>(null);
  const bringing = useMutation({
    mutationFn: () => begunWith(revised, values.base),
    onSuccess: (begun) => {
      const brought = bringUp(values, { begun, standing: toValues(revised.content, { base: revised.base }) });
      setBoth(brought.both);
      onBroughtUp(brought.values);
    },
  });
  const { slug, base } = revised;
  if (values.base === base) {
    if (both === null) return null;
    return (
      <Notice title={`Your words stand on version ${base} now`} tone={both.length > 0 ? "waiting" : "success"}>
        {both.length > 0
          ? `You and version ${base} have both changed: ${changesText(both)}. Yours stand here; look at them before you hand in.`
          : "What others have changed is in the form, and everything that you wrote as well."}
      </Notice>
    );
  }
  return (
    <Notice
      action={
        <>
          <Button look="main" onClick={() => bringing.mutate()} pending={bringing.isPending}>
            Bring in what has changed
          </Button>
          <ButtonLink href={values.base > 0 ? `${versionPath({ slug }, values.base)}#changes` : `/exercises/${slug}`}>
            Read what has changed
          </ButtonLink>
        </>
      }
      title={`Version ${base} has been published since you began`}
      tone="waiting"
    >
      <p>
        {values.base > 0 ? `You began with version ${values.base}. ` : ""}
        Everything that you wrote is here. Bring in what others have changed, and then hand it in.
      </p>
      {bringing.error && <p className="font-semibold text-urgent">{failureText(bringing.error)}</p>}
    </Notice>
  );
}
