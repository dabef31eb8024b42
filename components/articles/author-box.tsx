import Link from "next/link";
import { FollowButton } from "@/components/follows/follow-button";
import { MemberName } from "@/components/members/byline";
import { CredentialLine } from "@/components/practitioners/credential-line";
import { professions } from "@/components/practitioners/words";
import { Avatar } from "@/components/ui/avatar";
import type { ArticleAuthorView } from "@/lib/articles/schema";

/** Whoever wrote an article: what was checked about them, and what they sell. */
export function AuthorBox({ author }: { author: ArticleAuthorView }) {
  const { handle, name, headline, credential, disclosure } = author;
  return (
    <section aria-label="Author" className="flex flex-col gap-s3">
      <div className="flex items-center gap-s3">
        <Avatar name={name} />
        <div className="min-w-0 leading-snug">
          <MemberName author={author} />
          {headline && <p className="text-ink-soft">{headline}</p>}
        </div>
      </div>
      {credential && (
        <p className="text-ink-soft">
          <CredentialLine credential={credential} />
          {!professions[credential.profession].isClinical && ". Trains and teaches; does not diagnose."}
        </p>
      )}
      {disclosure && (
        <p className="text-ink-soft">
          <span className="font-semibold text-ink">Sells and works for: </span>
          {disclosure}
        </p>
      )}
      {credential && (
        <div className="flex flex-wrap items-center gap-s3" data-print="no">
          <FollowButton id={handle} label={name} target="practitioner" />
          <Link href={`/practitioners/${handle}`}>About {name}</Link>
        </div>
      )}
    </section>
  );
}
