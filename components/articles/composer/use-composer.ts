"use client";

import { useEffect, useRef, useState } from "react";
import { Autosave, type Remedy, type SaveState } from "@/components/articles/composer/autosave";
import { deviceCopies } from "@/components/articles/composer/device-copies";
import { toBody, toValues } from "@/components/articles/composer/draft-values";
import { saveArticle } from "@/lib/articles/client";
import type { ArticleSource, DraftBody } from "@/lib/articles/schema";
import { ApiError } from "@/lib/platform/http/client";

/** What no repetition mends: somebody else's newer version, a session that ended. */
const finalCodes = new Set(["conflict", "forbidden", "not-found", "unauthenticated"]);

function remedyFor(error: unknown): Remedy {
  if (!(error instanceof ApiError)) return "later";
  if (finalCodes.has(error.code)) return "never";
  return error.code === "invalid" ? "on-change" : "later";
}

/** Everything that saves a draft, made once for a window. */
function createDesk(source: ArticleSource, report: (state: SaveState) => void) {
  const copies = deviceCopies<DraftBody>(`article:${source.id}`);
  let { version } = source;
  const autosave = new Autosave<DraftBody>({
    save: async (values) => {
      const saved = await saveArticle(source.id, { ...toBody(values), version });
      version = saved.version;
      return saved.savedAt;
    },
    remedy: remedyFor,
    report: (state) => {
      if (state.kind === "saved") copies.forget();
      report(state);
    },
    delayMs: 1_500,
    retryMs: 15_000,
  });
  const change = (values: DraftBody) => {
    copies.keep(values);
    // What everybody reads is changed by a press, not by writing on.
    if (source.isPublished) report({ kind: "kept" });
    else autosave.changed(values);
  };
  return { copies, autosave, change, versionNow: () => version };
}

/** Saves what waits when the window is put away or the connection returns. */
function useFlushing(autosave: Autosave<DraftBody>): void {
  useEffect(() => {
    const now = () => void autosave.flush();
    const whenHidden = () => document.visibilityState === "hidden" && now();
    document.addEventListener("visibilitychange", whenHidden);
    window.addEventListener("online", now);
    return () => {
      document.removeEventListener("visibilitychange", whenHidden);
      window.removeEventListener("online", now);
    };
  }, [autosave]);
}

/** An article being written: its words, where they are saved, and how to change them. */
export function useComposer(source: ArticleSource) {
  const [values, setValues] = useState(() => toValues(source));
  const [state, report] = useState<SaveState>({ kind: "saved", at: source.savedAt });
  const [desk] = useState(() => createDesk(source, report));
  const latest = useRef(values);
  useFlushing(desk.autosave);
  useEffect(() => () => desk.autosave.stop(), [desk]);

  const replace = (next: DraftBody) => {
    latest.current = next;
    setValues(next);
    desk.change(next);
  };
  /** Two changes in one event must both arrive, so each builds on the latest words, not on those last shown. */
  const change = (patch: Partial<DraftBody>) => replace({ ...latest.current, ...patch });
  return { ...desk, values, state, change, replace };
}
export type ComposerState = ReturnType<typeof useComposer>;
