import Link from "next/link";
import { queues } from "@/components/moderation/queues";
import { StateLabel } from "@/components/ui/state-label";

/** What moderators look after; `waiting` says how much waits there, by address, where that is known. */
export function QueueList({ waiting }: { waiting: Readonly<Record<string, number>> }) {
  return (
    <ul>
      {queues.map(({ href, label, hint }) => (
        <li key={href} className="border-t border-line py-s4">
          <div className="flex flex-wrap items-baseline gap-x-s3">
            <Link className="font-semibold" href={href} prefetch={false}>
              {label}
            </Link>
            {waiting[href] !== undefined && (
              <StateLabel tone={waiting[href] > 0 ? "waiting" : "neutral"}>
                {waiting[href] > 0 ? `${waiting[href]} ${waiting[href] === 1 ? "waits" : "wait"}` : "Nothing waits"}
              </StateLabel>
            )}
          </div>
          <p className="text-step--1 text-ink-soft">{hint}</p>
        </li>
      ))}
    </ul>
  );
}
