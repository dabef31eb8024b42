"use client";

import { useState, useSyncExternalStore } from "react";
import { placeOf } from "@/components/exercises/remembered-keepers";
import type { Elsewhere } from "@/lib/platform/videos/elsewhere";

function listen(onChange: () => void): () => void {
  window.addEventListener("storage", onChange);
  return () => window.removeEventListener("storage", onChange);
}

/** Whether this device may contact a keeper unasked; a browser that keeps nothing is asked each time. */
function isRemembered(keeper: string): boolean {
  try {
    return localStorage.getItem(placeOf(keeper)) === "yes";
  } catch {
    return false;
  }
}

function remember(keeper: string, mayContact: boolean): void {
  try {
    if (mayContact) localStorage.setItem(placeOf(keeper), "yes");
    else localStorage.removeItem(placeOf(keeper));
  } catch {}
  // Other windows hear of it by themselves; this one does not.
  window.dispatchEvent(new Event("storage"));
}

type ElsewherePlayerProps = Elsewhere & { title: string };

/** A video of somebody else's: they are contacted once the reader says so, and not before. */
export function ElsewherePlayer({ keeper, contacts, page, frame, title }: ElsewherePlayerProps) {
  const isKnown = useSyncExternalStore(
    listen,
    () => isRemembered(keeper),
    () => false,
  );
  const [isPressed, press] = useState(false);
  const [isLasting, setLasting] = useState(false);
  const ask = () => {
    remember(keeper, false);
    press(false);
  };
  const play = () => {
    press(true);
    if (isLasting) remember(keeper, true);
  };
  if (isPressed || isKnown) {
    return (
      <>
        <iframe
          allow="autoplay; encrypted-media; fullscreen; picture-in-picture"
          className="aspect-video w-full rounded-card border-0 bg-sunken"
          data-print="no"
          referrerPolicy="strict-origin"
          sandbox="allow-popups allow-presentation allow-same-origin allow-scripts"
          src={isPressed ? `${frame}${frame.includes("?") ? "&" : "?"}autoplay=1` : frame}
          title={`Video: ${title}`}
        />
        {isKnown && (
          <button className="button button-quiet button-sm self-start px-2" onClick={ask} type="button">
            Ask me again before contacting {keeper}
          </button>
        )}
      </>
    );
  }
  return (
    <div className="flex flex-col items-start gap-s3 rounded-card border border-line bg-accent-wash p-s5">
      <p className="max-w-measure">
        This video stands with {keeper}. Nothing of it has been loaded. Playing it here contacts {contacts}, which then
        learns your internet address and that you come from this site, and may keep cookies.
      </p>
      <div className="flex flex-wrap items-center gap-s3" data-print="no">
        <button className="button button-main button-md px-4.5" onClick={play} type="button">
          Play it here
        </button>
        <label className="inline-flex min-h-touch items-center gap-2 text-step--1">
          <input checked={isLasting} onChange={({ target }) => setLasting(target.checked)} type="checkbox" />
          Do not ask again for {keeper} on this device
        </label>
      </div>
      <p className="text-step--1">
        <a href={page} rel="noopener noreferrer nofollow">
          Watch it at {keeper}
        </a>
      </p>
    </div>
  );
}
