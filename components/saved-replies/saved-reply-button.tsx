"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import type { SavedReplyMenuProps } from "@/components/saved-replies/saved-reply-menu";
import { Button } from "@/components/ui/button";

const SavedReplyMenu = dynamic(() =>
  import("@/components/saved-replies/saved-reply-menu").then((module) => module.SavedReplyMenu),
);

/** Opens one's saved replies; they load with the first press. */
export function SavedReplyButton({ onInsert, ...menu }: SavedReplyMenuProps) {
  const [isOpen, setOpen] = useState(false);
  const insert = (markdown: string) => {
    onInsert(markdown);
    setOpen(false);
  };
  return (
    <div className="flex flex-col gap-s2">
      <Button size="sm" look="quiet" className="self-start" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {menu.kind === "ASK_BACK" ? "Saved questions" : "Saved replies"}
      </Button>
      {isOpen && <SavedReplyMenu {...menu} onInsert={insert} />}
    </div>
  );
}
