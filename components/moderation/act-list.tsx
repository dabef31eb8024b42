import Link from "next/link";
import { MemberName } from "@/components/members/byline";
import { actWords } from "@/components/moderation/words";
import { RelativeTime } from "@/components/ui/relative-time";
import type { ActView } from "@/lib/moderation/schema";

/** Acts of moderation: who did what, to which contribution or credential and when. */
export function ActList({ acts }: { acts: readonly ActView[] }) {
  return (
    <ol>
      {acts.map(({ id, action, actor, subject, createdAt }) => (
        <li key={id} className="border-t border-line py-s3 wrap-anywhere">
          {actor ? <MemberName author={actor} /> : <span className="font-semibold">Whoever runs this place</span>}{" "}
          {actWords(action)}{" "}
          {subject && (
            <Link href={subject.path} prefetch={false}>
              {subject.title}
            </Link>
          )}{" "}
          <RelativeTime date={createdAt} className="text-step--1 text-ink-soft" />
        </li>
      ))}
    </ol>
  );
}
