"use client";

import { useId, useSyncExternalStore } from "react";
import { themeKey } from "@/components/ui/theme-script";

type Theme = "system" | "light" | "dark";

const themes: readonly Theme[] = ["system", "light", "dark"];
const listeners = new Set<() => void>();

function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  return () => {
    listeners.delete(changed);
  };
}

function chosen(): Theme {
  const theme = document.documentElement.dataset.theme;
  return theme === "light" || theme === "dark" ? theme : "system";
}

function choose(theme: Theme) {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    if (theme === "system") localStorage.removeItem(themeKey);
    else localStorage.setItem(themeKey, theme);
  } catch {
    // A browser that keeps nothing still shows the choice until the page is left.
  }
  for (const listener of listeners) listener();
}

type ThemeToggleProps = { legend?: string; labels?: Record<Theme, string> };

const englishLabels = { system: "System", light: "Light", dark: "Dark" };

/** Light, dark, or as the system has it. */
export function ThemeToggle({ legend = "Appearance", labels = englishLabels }: ThemeToggleProps) {
  const theme = useSyncExternalStore<Theme>(subscribe, chosen, () => "system");
  const name = useId();
  return (
    <fieldset className="inline-flex rounded-pill border border-line bg-surface p-[3px]">
      <legend className="sr-only">{legend}</legend>
      {themes.map((option) => (
        <label
          key={option}
          className="relative inline-flex min-h-9 items-center rounded-pill px-3.5 text-step--1 leading-none text-ink-soft transition-colors after:absolute after:-inset-y-1 after:inset-x-0 after:content-[''] hover:text-ink has-checked:bg-accent-wash has-checked:font-semibold has-checked:text-accent has-focus-visible:outline-2 has-focus-visible:outline-offset-1 has-focus-visible:outline-accent"
        >
          <input
            type="radio"
            name={name}
            value={option}
            checked={theme === option}
            onChange={() => choose(option)}
            className="sr-only"
          />
          {labels[option]}
        </label>
      ))}
    </fieldset>
  );
}
