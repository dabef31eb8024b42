import type { Metadata } from "next";
import { cacheLife, cacheTag } from "next/cache";
import { notFound } from "next/navigation";
import { MemberPage } from "@/components/members/member-page";
import { listCommentsBy } from "@/lib/comments/queries";
import { memberKeys } from "@/lib/members/keys";
import { getMember } from "@/lib/members/queries";
import { everything, tagOf } from "@/lib/platform/cache-tags";
import { orNull } from "@/lib/platform/errors";
import { placeholder } from "@/lib/platform/placeholder";
import { postKeys } from "@/lib/posts/keys";
import { listPosts } from "@/lib/posts/queries";
import { practitionerKeys } from "@/lib/practitioners/keys";
import { findPractitioner } from "@/lib/practitioners/queries";

export const ensureStatic = "navigation";
export const generateStaticParams = () => [{ handle: placeholder }];

type Props = { params: Promise<{ handle: string }> };

const shown = { limit: 20 };

async function load(handle: string) {
  "use cache";
  // The credential that is shown expires by itself, and nothing is written then.
  cacheLife("hours");
  cacheTag(...[everything, memberKeys.detail(handle), practitionerKeys.detail(handle)].map(tagOf));
  cacheTag(...(["ARTICLE", "QUESTION", "EXERCISE"] as const).map((kind) => tagOf(postKeys.list(kind))));
  const member = handle === placeholder ? null : await orNull(getMember(null, handle));
  if (!member) return null;
  const [practitioner, questions, comments] = await Promise.all([
    findPractitioner(null, handle),
    listPosts(null, { kind: "QUESTION", author: handle }, shown),
    listCommentsBy(null, handle, shown),
  ]);
  return { member, practitioner, questions: questions.items, comments: comments.items };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await load((await params).handle.toLowerCase());
  if (!found) return { title: "Not found" };
  const { name: title, bio, handle } = found.member;
  const description = bio || `Questions and comments by ${title}.`;
  const url = `/members/${handle}`;
  return {
    title,
    description,
    alternates: { canonical: url },
    openGraph: { title, description, type: "profile", url },
  };
}

export default async function Page({ params }: Props) {
  const found = await load((await params).handle.toLowerCase());
  if (!found) notFound();
  return <MemberPage {...found} />;
}
