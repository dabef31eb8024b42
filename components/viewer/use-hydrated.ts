"use client";

import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/**
 * False while the server's HTML is being taken over, true right after.
 *
 * Parts of a page are taken over one after another; an answer that comes in between must not change the later ones.
 */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
