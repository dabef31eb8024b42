"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { ChangeField, type ChosenTaps, OtherFields } from "@/components/check-ins/check-in-fields";
import { failureText, issueText } from "@/components/copy/failures";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { reportCheckIn } from "@/lib/check-ins/client";
import { type ReportBody, type ReportedView, reportBody } from "@/lib/check-ins/schema";
import { viewerKeys } from "@/lib/viewer/keys";

type CheckInFormProps = {
  id: string;
  isAsker: boolean;
  chosen?: ChosenTaps;
  onSaved: (reported: ReportedView) => void;
};

/** Asks by three taps and a word; the first tap brings the others. */
export function CheckInForm({ id, isAsker, chosen = {}, onSaved }: CheckInFormProps) {
  const [isBegun, setBegun] = useState(chosen.change !== undefined);
  const router = useRouter();
  const client = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: (body: ReportBody) => reportCheckIn(id, body),
    onSuccess: async (reported) => {
      onSaved(reported);
      router.refresh();
      await client.invalidateQueries({ queryKey: viewerKeys.me });
    },
  });
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = Object.fromEntries(new FormData(event.currentTarget));
    const body = reportBody.safeParse({ ...form, pain: Number(form.pain), isShown: "isShown" in form });
    if (body.success) mutate(body.data);
  };
  return (
    <form className="flex flex-col gap-s4" onSubmit={send} onChange={() => setBegun(true)}>
      <ChangeField chosen={chosen.change} />
      {isBegun && (
        <>
          <OtherFields chosen={chosen} isAsker={isAsker} />
          {error && <Notice tone="error">{issueText(error, "word") ?? failureText(error)}</Notice>}
          <Button type="submit" look="main" className="self-start" pending={isPending}>
            Send it
          </Button>
        </>
      )}
    </form>
  );
}
