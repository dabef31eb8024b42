"use client";

import { Button } from "@/components/ui/button";
import { showToast } from "@/components/ui/toast";

/** Copies a number, to be looked up. */
export function CopyButton({ text }: { text: string }) {
  const copy = async () => {
    await navigator.clipboard?.writeText(text).catch(() => undefined);
    showToast({ tone: "success", message: "Copied." });
  };
  return (
    <Button aria-label={`Copy ${text}`} look="quiet" onClick={copy} size="sm">
      Copy
    </Button>
  );
}
