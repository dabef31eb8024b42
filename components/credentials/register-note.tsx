import { dayOf } from "@/components/practitioners/words";
import { StateLabel } from "@/components/ui/state-label";
import type { QueuedView } from "@/lib/credentials/schema";

/** The host of an address, so that nobody takes one for another. */
const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url);

type RegisterNoteProps = Pick<QueuedView, "registerId" | "registerUrl" | "registerOpenedOn">;

/** Tells a moderator whether a register is one of our list, and how far its address can be relied on. */
export function RegisterNote({ registerId, registerUrl, registerOpenedOn }: RegisterNoteProps) {
  if (registerId === null) {
    return (
      <span className="block text-step--1">
        <StateLabel tone="urgent">Not on our list</StateLabel>
        {registerUrl ? (
          <>
            {", address given by the applicant: "}
            <span className="font-mono">{hostOf(registerUrl)}</span>
          </>
        ) : (
          ", named by the applicant without an address"
        )}
      </span>
    );
  }
  const opened = registerOpenedOn ? `last opened ${dayOf(registerOpenedOn)}` : "address not opened by us yet";
  return (
    <span className="block text-step--1 text-ink-soft">
      {registerUrl ? `On our list; ${opened}` : "On our list, without a public search"}
      {registerUrl && <span className="font-mono"> ({hostOf(registerUrl)})</span>}
    </span>
  );
}
