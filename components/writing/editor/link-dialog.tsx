"use client";

import { type FormEvent, useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { TextField } from "@/components/ui/field";
import type { WritingEditor } from "@/components/writing/editor/create-editor";
import { type LinkPlace, linkAt, setLink, toAddress } from "@/components/writing/editor/links";

type LinkDialogProps = { editor: WritingEditor; onClose: () => void };

/** Asks where a link leads and what it says. */
export function LinkDialog({ editor, onClose }: LinkDialogProps) {
  const field = useRef<HTMLInputElement>(null);
  // The dialog gives the focus to its first button as it opens.
  useEffect(() => field.current?.focus(), []);
  const [place] = useState<LinkPlace>(() => linkAt(editor.view.state));
  const [href, setHref] = useState(place.href);
  const [text, setText] = useState(place.text);
  const [error, setError] = useState<string>();

  const close = () => {
    onClose();
    editor.view.focus();
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    // The form around the text is not the one that was sent.
    event.stopPropagation();
    const address = toAddress(href);
    if (!address) return setError("Enter an address, such as example.org/page or /exercises");
    setLink(editor.view, place, { href: address, text });
    close();
  };
  const remove = () => {
    setLink(editor.view, place, null);
    close();
  };
  return createPortal(
    <Dialog open onClose={close} title={place.href ? "Change the link" : "Link"}>
      <form onSubmit={save} noValidate className="flex flex-col gap-s4">
        <TextField
          label="Address"
          inputMode="url"
          autoCapitalize="off"
          autoComplete="off"
          spellCheck={false}
          ref={field}
          error={error}
          value={href}
          onChange={(event) => setHref(event.target.value)}
        />
        {place.isEditable && (
          <TextField label="Words" dir="auto" value={text} onChange={(event) => setText(event.target.value)} />
        )}
        <div className="flex flex-wrap justify-end gap-s2">
          {place.href && (
            <Button look="quiet" onClick={remove}>
              Remove the link
            </Button>
          )}
          <Button type="submit" look="main">
            {place.href ? "Change" : "Put it in"}
          </Button>
        </div>
      </form>
    </Dialog>,
    document.body,
  );
}
