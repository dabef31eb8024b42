"use client";

import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { failureText } from "@/components/copy/failures";
import { Dialog } from "@/components/ui/dialog";
import { TextField } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import type { WritingEditor } from "@/components/writing/editor/create-editor";
import { insertLink } from "@/components/writing/editor/insert";
import { glossary } from "@/lib/topics/client";
import type { TopicPageView } from "@/lib/topics/schema";

const most = 8;

const namesOf = ({ name, lay, clinical }: TopicPageView): string[] => [name, ...lay, ...clinical];

const goesBy = (topic: TopicPageView, words: string): boolean =>
  namesOf(topic).some((name) => name.toLowerCase().includes(words));

type WordDialogProps = { editor: WritingEditor; onClose: () => void };

/** Finds a word of the glossary and links it, under the name that stands in the text or the one that was searched. */
export function WordDialog({ editor, onClose }: WordDialogProps) {
  const field = useRef<HTMLInputElement>(null);
  // The dialog gives the focus to its first button as it opens.
  useEffect(() => field.current?.focus(), []);
  const { from, to } = editor.view.state.selection;
  const selected = editor.view.state.doc.textBetween(from, to, " ");
  const [search, setSearch] = useState(selected);
  const { data, error } = useQuery(glossary);
  const words = search.trim().toLowerCase();
  const found = (data ?? []).filter((topic) => goesBy(topic, words)).slice(0, most);
  const close = () => {
    onClose();
    editor.view.focus();
  };
  const choose = (topic: TopicPageView) => {
    insertLink(editor.view, { from, to }, { href: `/topics/${topic.slug}`, text: selected || topic.name });
    close();
  };
  return createPortal(
    <Dialog open onClose={close} title="An explained word">
      <div className="flex min-h-80 flex-col gap-s3">
        <TextField
          ref={field}
          label="Word"
          hint="Everyday or clinical, such as thigh bone or femur."
          autoComplete="off"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter" && found[0]) choose(found[0]);
          }}
        />
        {error && <Notice tone="error">{failureText(error)}</Notice>}
        <ul className="divide-y divide-line rounded-card border border-line">
          {found.map((topic) => (
            <li key={topic.slug}>
              <button
                type="button"
                onClick={() => choose(topic)}
                className="flex min-h-touch w-full flex-wrap items-baseline gap-x-s2 px-s3 py-2 text-start hover:bg-sunken"
              >
                <b>{topic.name}</b>
                <span className="text-ink-soft text-step--1">
                  {[...topic.lay, ...topic.clinical].filter((name) => name !== topic.name).join(", ")}
                </span>
              </button>
            </li>
          ))}
        </ul>
        {data && found.length === 0 && <p className="text-ink-soft">The glossary has no such word.</p>}
      </div>
    </Dialog>,
    document.body,
  );
}
