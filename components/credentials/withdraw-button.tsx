"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { failureText } from "@/components/copy/failures";
import { Button } from "@/components/ui/button";
import { showToast } from "@/components/ui/toast";
import { withdrawApplication } from "@/lib/credentials/client";

/** Takes one's own application back, with its proof. */
export function WithdrawButton({ id }: { id: string }) {
  const router = useRouter();
  const { mutate, isPending } = useMutation({
    mutationFn: () => withdrawApplication(id),
    onSuccess: () => {
      showToast({ tone: "success", message: "Taken back; your proof is deleted." });
      router.refresh();
    },
    onError: (error) => showToast({ tone: "error", message: failureText(error) }),
  });
  return (
    <Button className="self-start" onClick={() => mutate()} pending={isPending} size="sm">
      Take the application back
    </Button>
  );
}
