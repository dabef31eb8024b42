"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { failureText } from "@/components/copy/failures";
import { Button } from "@/components/ui/button";
import { showToast } from "@/components/ui/toast";
import { switchRule } from "@/lib/red-flags/client";

/** Switches a rule on or off. */
export function RuleSwitch({ ruleId, isEnabled }: { ruleId: string; isEnabled: boolean }) {
  const router = useRouter();
  const { mutate, isPending } = useMutation({
    mutationFn: () => switchRule(ruleId, !isEnabled),
    onSuccess: () => router.refresh(),
    onError: (error) => showToast({ tone: "error", message: failureText(error) }),
  });
  return (
    <Button
      aria-label={`Switch ${ruleId} ${isEnabled ? "off" : "on"}`}
      pending={isPending}
      size="sm"
      onClick={() => mutate()}
    >
      {isEnabled ? "Switch off" : "Switch on"}
    </Button>
  );
}
