import Link from "next/link";
import { statusWords } from "@/components/credentials/words";
import { MemberName } from "@/components/members/byline";
import { Notice } from "@/components/ui/notice";
import { StateLabel } from "@/components/ui/state-label";
import type { SameNumberView } from "@/lib/credentials/schema";

/** Warns that somebody else has applied with the same number in the same country. */
export function SameNumber({ others }: { others: readonly SameNumberView[] }) {
  return (
    <Notice title="Somebody else has used this number" tone="waiting">
      <ul className="flex flex-col gap-s1">
        {others.map(({ id, holder, register, number, status }) => (
          <li key={id} className="wrap-anywhere">
            <MemberName author={holder} />:{" "}
            <StateLabel tone={statusWords[status].tone}>{statusWords[status].label}</StateLabel>, {register},{" "}
            <Link href={`/moderation/credentials?state=all&id=${id}`} prefetch={false}>
              {number}
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
