"use client";

import { Button } from "@/components/ui/button";

/** Opens the browser's own print, which knows every script that the reader's fonts know. */
export function PrintButton() {
  return <Button onClick={() => window.print()}>Print this page</Button>;
}
