"use client";

import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useSyncExternalStore } from "react";
import { placeOf, readKept } from "@/components/drafts/device-drafts";
import { DraftKeeper, type DraftOptions, type DraftState } from "@/components/drafts/draft-keeper";
import { useViewer } from "@/components/viewer/use-viewer";

export type { DraftOptions } from "@/components/drafts/draft-keeper";

export type Draft<T> = DraftState<T> & {
  set(value: T): void;
  /** Throws it away everywhere: when it has been posted, and when it must not be kept. */
  discard(): Promise<void>;
  takeOther(): void;
  keepMine(): void;
};

/** Tells the keeper what other tabs write and when this window comes and goes. */
function listen<T extends object>(keeper: DraftKeeper<T>): () => void {
  const stored = ({ key, newValue }: StorageEvent) => {
    if (key === placeOf(keeper.options.key)) keeper.heard(readKept(newValue));
  };
  const shown = () => document.visibilityState === "visible" && keeper.open();
  window.addEventListener("storage", stored);
  document.addEventListener("visibilitychange", shown);
  return () => {
    window.removeEventListener("storage", stored);
    document.removeEventListener("visibilitychange", shown);
  };
}

/** Brings the draft to the account of whoever is signed in; loaded for them alone. */
function connect<T extends object>(keeper: DraftKeeper<T>, queries: QueryClient, handle: string): () => void {
  let isOver = false;
  let end = () => undefined;
  void import("@/components/drafts/account-drafts").then(({ connectAccount }) => {
    if (!isOver) end = connectAccount(keeper, queries, handle);
  });
  return () => {
    isOver = true;
    end();
  };
}

/**
 * What somebody writes, kept as they write it: on this device at once, in their account when they are signed in.
 *
 * It survives a reload, a closed window, a failed post and the sign-in. Of two versions the newer is shown; the `other`
 * is offered until somebody chooses.
 */
export function useDraft<T extends object>(options: DraftOptions<T>): Draft<T> {
  const { viewer } = useViewer();
  const queries = useQueryClient();
  const { key } = options;
  // biome-ignore lint/correctness/useExhaustiveDependencies: one keeper a draft; the rest of the options follow below
  const keeper = useMemo(() => new DraftKeeper(options), [key]);
  const state = useSyncExternalStore(keeper.subscribe, keeper.state, keeper.state);
  const handle = viewer && !viewer.isBanned ? viewer.handle : null;
  useEffect(() => keeper.update(options));
  useEffect(() => {
    keeper.open();
    return listen(keeper);
  }, [keeper]);
  useEffect(() => (handle ? connect(keeper, queries, handle) : undefined), [keeper, queries, handle]);
  const { set, discard, takeOther, keepMine } = keeper;
  return { ...state, set, discard, takeOther, keepMine };
}
