import type { SaveState } from "@/components/articles/composer/autosave";
import { failureText } from "@/components/copy/failures";
import { classNames } from "@/components/ui/class-names";

function clockOf(at: string): string {
  const moment = new Date(at);
  const isToday = moment.toDateString() === new Date().toDateString();
  const options = isToday ? ({ timeStyle: "short" } as const) : ({ dateStyle: "medium", timeStyle: "short" } as const);
  return new Intl.DateTimeFormat("en-GB", options).format(moment);
}

function Words({ state }: { state: SaveState }) {
  switch (state.kind) {
    case "saved":
      return (
        <>
          {/* The reader's own clock: the server cannot know its zone. */}
          Saved <time suppressHydrationWarning>{clockOf(state.at)}</time>
        </>
      );
    case "waiting":
      return "Not saved yet";
    case "saving":
      return "Saving";
    case "kept":
      return "Kept on this device until you publish the change";
    case "failed":
      return `Not saved: ${failureText(state.error)} Your text is kept on this device.`;
  }
}

/** Whether what has been written is safe, and where. */
export function SaveStateLine({ state }: { state: SaveState }) {
  return (
    <p
      className={classNames(
        "min-w-0 text-step--1",
        state.kind === "failed" ? "font-semibold text-urgent" : "text-ink-soft",
      )}
      role="status"
    >
      <Words state={state} />
    </p>
  );
}
