"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { failureText } from "@/components/copy/failures";
import { Button } from "@/components/ui/button";
import { showToast } from "@/components/ui/toast";
import { chooseCredential } from "@/lib/credentials/client";

/** Writes with this credential from now on. */
export function ChooseButton({ id, name }: { id: string; name: string }) {
  const router = useRouter();
  const { mutate, isPending } = useMutation({
    mutationFn: () => chooseCredential(id),
    onSuccess: () => {
      showToast({ tone: "success", message: "From now on you write with this one." });
      router.refresh();
    },
    onError: (error) => showToast({ tone: "error", message: failureText(error) }),
  });
  return (
    <Button aria-label={`Write with ${name}`} pending={isPending} onClick={() => mutate()} size="sm">
      Write with this one
    </Button>
  );
}
