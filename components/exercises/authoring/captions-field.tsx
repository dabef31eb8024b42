"use client";

import { useRef } from "react";
import type { VideoValues } from "@/components/exercises/authoring/video-values";
import { languageNames } from "@/components/practitioners/words";
import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/field";
import { asWebVtt, captionsProblem, captionTime, longestCaptions, tidyCaptions } from "@/lib/platform/videos/captions";

/** How long a caption that is begun at a moment stands, in seconds, until somebody writes otherwise. */
const usualSeconds = 3;

type CaptionsFieldProps = {
  captions: VideoValues["captions"][number];
  error: string | undefined;
  /** Where the clip stands, in seconds. */
  momentOf: () => number;
  onChange: (text: string) => void;
  onRemove: () => void;
};

/** Captions in one language, typed or from a file. */
export function CaptionsField({
  captions: { language, text },
  error,
  momentOf,
  onChange,
  onRemove,
}: CaptionsFieldProps) {
  const files = useRef<HTMLInputElement>(null);
  const name = languageNames([language]);
  const begin = () => {
    const from = momentOf();
    onChange(`${text.trimEnd() || "WEBVTT"}\n\n${captionTime(from)} --> ${captionTime(from + usualSeconds)}\n`);
  };
  const read = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    input.value = "";
    if (file) onChange(asWebVtt((await file.text()).slice(0, longestCaptions)));
  };
  const problem = text.trim() === "" ? null : captionsProblem(tidyCaptions(text));
  return (
    <div className="flex flex-col gap-s2">
      <TextArea
        className="[&_textarea]:font-mono [&_textarea]:text-step--1"
        dir="auto"
        error={problem ?? error}
        label={`Captions in ${name}`}
        lang={language}
        maxLength={longestCaptions}
        onChange={({ target }) => onChange(target.value)}
        rows={6}
        value={text}
      />
      <input
        accept=".vtt,.srt,text/vtt"
        aria-hidden="true"
        data-captions={language}
        hidden
        onChange={({ currentTarget }) => void read(currentTarget)}
        ref={files}
        tabIndex={-1}
        type="file"
      />
      <div className="flex flex-wrap gap-s2">
        <Button onClick={begin} size="sm">
          Begin a caption where the clip stands
        </Button>
        <Button onClick={() => files.current?.click()} size="sm">
          Read a file
        </Button>
        <Button look="quiet" onClick={onRemove} size="sm">
          Remove the captions in {name}
        </Button>
      </div>
    </div>
  );
}
