"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useForm } from "react-hook-form";
import type { z } from "zod";
import { showToast } from "@/components/ui/toast";
import { applyForCredential, sendAgain } from "@/lib/credentials/client";
import { type RegisterView, registersFor } from "@/lib/credentials/registers";
import { type ApplicationBody, type ApplicationView, applicationBody } from "@/lib/credentials/schema";
import { ApiError } from "@/lib/platform/http/client";

type Fields = z.input<typeof applicationBody>;

/** What the form begins with: what was sent before, or nothing. */
function beginning(earlier: ApplicationView | null, registers: readonly RegisterView[]) {
  if (!earlier)
    return { register: { id: "", name: "", url: null }, regions: [], expiresOn: null, note: "", number: "" };
  const { profession, country, number, regions, register: name, registerUrl: url, registerId } = earlier;
  const listed = registersFor(registers, { profession, country }).find(({ id }) => id === registerId);
  const isOpen = earlier.status === "ASKED_BACK";
  return {
    ...{ profession, country, number },
    register: listed ? { id: listed.id, name: "", url: null } : { id: null, name, url },
    regions: regions.map(({ slug }) => slug),
    // A renewal lasts longer than what it renews.
    expiresOn: isOpen ? earlier.expiresOn : null,
    note: isOpen ? earlier.note : "",
  };
}

type Options = { earlier: ApplicationView | null; registers: readonly RegisterView[] };

/** The form of an application; one that was asked back is sent again, any other is new. */
export function useApplication({ earlier, registers }: Options) {
  const router = useRouter();
  const form = useForm<Fields, unknown, ApplicationBody>({
    resolver: zodResolver(applicationBody),
    defaultValues: beginning(earlier, registers),
  });
  const sending = useMutation({
    mutationFn: (body: ApplicationBody) =>
      earlier?.status === "ASKED_BACK" ? sendAgain(earlier.id, body) : applyForCredential(body),
    onSuccess: () => {
      showToast({ tone: "success", message: "Sent. We tell you when a moderator has looked." });
      router.refresh();
    },
    onError: (error) => {
      for (const { path, message } of error instanceof ApiError ? error.issues : []) {
        if (path === "expiresOn" || path === "proofId" || path === "number" || path === "register.id") {
          form.setError(path, { message });
        }
      }
    },
  });
  /** Another profession or country has other registers: the first of them is chosen. */
  const chooseRegister = () => {
    const { profession, country } = form.getValues();
    const [first] = profession && country ? registersFor(registers, { profession, country }) : [];
    form.setValue("register.id", first?.id ?? null);
  };
  return { form, sending, chooseRegister, submit: form.handleSubmit((body) => sending.mutate(body)) };
}
export type ApplicationForm = ReturnType<typeof useApplication>["form"];
