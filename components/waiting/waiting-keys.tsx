"use client";

import { type ReactNode, useCallback, useRef, useState, useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Choice } from "@/components/ui/fieldset";
import { Shortcuts } from "@/components/ui/shortcuts";
import { keyWords } from "@/components/waiting/keys";
import { useListKeys } from "@/components/waiting/use-list-keys";

const store = "evenstride-waiting-keys";
const changed = "evenstride-waiting-keys-changed";

function subscribe(listener: () => void): () => void {
  window.addEventListener(changed, listener);
  return () => window.removeEventListener(changed, listener);
}

function readChoice(): boolean {
  try {
    return window.localStorage.getItem(store) !== "off";
  } catch {
    return true;
  }
}

function keepChoice(isOn: boolean): void {
  try {
    window.localStorage.setItem(store, isOn ? "on" : "off");
  } catch {
    // A browser that keeps nothing asks again next time.
  }
  window.dispatchEvent(new Event(changed));
}

type HelpProps = { isOn: boolean; onClose: () => void };

function Help({ isOn, onClose }: HelpProps) {
  return (
    <Dialog open onClose={onClose} title="Keys of the waiting list">
      <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-s4 gap-y-s2">
        {keyWords.map(({ keys, does }) => (
          <div key={does} className="contents">
            <dt>
              {keys.map((key, index) => (
                <span key={key}>
                  {index > 0 && " or "}
                  <kbd className="rounded-small border border-edge bg-sunken px-1.5 py-0.5 text-step--1">{key}</kbd>
                </span>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <div className="mt-s4">
        <Choice
          type="checkbox"
          checked={isOn}
          onChange={(event) => keepChoice(event.target.checked)}
          label="Use single keys on this page"
          hint="Kept on this device. Switch them off if you speak to your computer, or press them by mistake."
        />
      </div>
    </Dialog>
  );
}

type WaitingKeysProps = { before: ReactNode; children: ReactNode };

/** Lets the list and the tabs before it be used by single keys, and says which there are. */
export function WaitingKeys({ before, children }: WaitingKeysProps) {
  const list = useRef<HTMLDivElement>(null);
  const [isHelping, setHelping] = useState(false);
  const isOn = useSyncExternalStore(subscribe, readChoice, () => true);
  const help = useCallback(() => setHelping(true), []);
  useListKeys(list, { isOn, onHelp: help });
  return (
    <div ref={list}>
      <Shortcuts value={isOn}>
        {before}
        <div className="mb-s2 flex justify-end" data-print="no">
          <Button look="quiet" size="sm" aria-keyshortcuts="?" onClick={help}>
            Keys <kbd>?</kbd>
          </Button>
        </div>
        {children}
      </Shortcuts>
      {isHelping && <Help isOn={isOn} onClose={() => setHelping(false)} />}
    </div>
  );
}
