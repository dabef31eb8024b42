"use client";

import { createContext, use } from "react";

/** Whether single keys press the controls inside; outside of it none does. */
export const Shortcuts = createContext(false);

/** What a control says of the key that presses it: nothing where no key does, so that none is announced in vain. */
export function useShortcut(key: string) {
  return use(Shortcuts) ? { "aria-keyshortcuts": key, "data-key": key } : {};
}
