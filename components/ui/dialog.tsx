"use client";

import { type ReactNode, useEffect, useId, useRef } from "react";
import { IconButton } from "@/components/ui/button";

type DialogProps = {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  children: ReactNode;
  /** Buttons, the one that goes on first. */
  footer?: ReactNode;
  closeLabel?: string;
};

/** The browser's own dialog: it keeps the focus, answers Escape and gives the focus back. */
export function Dialog({ open, onClose, title, children, footer, closeLabel = "Close" }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const dialog = element.current;
    if (!dialog || dialog.open === open) return;
    if (open) dialog.showModal();
    else dialog.close();
  }, [open]);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press beside the dialog closes it; the keyboard has Escape.
    <dialog
      ref={element}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
      className="m-auto w-[min(34rem,calc(100vw-2rem))] rounded-card border border-line bg-surface p-0 text-ink shadow-raised backdrop:bg-[oklch(20%_0.02_175/0.5)]"
    >
      <div className="flex max-h-[85dvh] flex-col">
        <div className="flex items-start justify-between gap-s3 ps-s5 pe-s2 pt-s3">
          <h2 id={titleId} className="py-1.5 text-step-1">
            {title}
          </h2>
          <IconButton label={closeLabel} onClick={onClose}>
            <svg aria-hidden="true" viewBox="0 0 14 14" className="w-3.5 fill-none stroke-current stroke-[1.8]">
              <path d="m1 1 12 12M13 1 1 13" />
            </svg>
          </IconButton>
        </div>
        <div className="overflow-y-auto px-s5 pt-s2 pb-s5">{children}</div>
        {footer && <div className="flex flex-wrap justify-end gap-s2 border-t border-line px-s5 py-s3">{footer}</div>}
      </div>
    </dialog>
  );
}
