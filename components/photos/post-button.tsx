"use client";

import { useIsMutating } from "@tanstack/react-query";
import type { ComponentProps } from "react";
import { Button } from "@/components/ui/button";
import { photoKeys } from "@/lib/photos/keys";

/** The button that posts; while photos are on their way it waits, so that nothing is posted without them. */
export function PostButton({ disabled, ...button }: ComponentProps<typeof Button>) {
  const isSending = useIsMutating({ mutationKey: photoKeys.sending }) > 0;
  return <Button {...button} type="submit" disabled={disabled || isSending} />;
}
