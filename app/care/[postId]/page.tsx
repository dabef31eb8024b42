import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { Suspense } from "react";
import { z } from "zod";
import { OwnCare } from "@/components/red-flags/own-care";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { orNull } from "@/lib/platform/errors";
import { currentViewer } from "@/lib/platform/session";
import { getPost } from "@/lib/posts/queries";
import { postPath } from "@/lib/posts/schema";
import { listFlags } from "@/lib/raised-flags/queries";
import { carePath } from "@/lib/raised-flags/schema";

export const metadata: Metadata = { title: "A private note", robots: { index: false } };

type Props = { params: Promise<{ postId: string }> };

async function Note({ params }: Props) {
  const { postId } = await params;
  const viewer = await currentViewer();
  if (!viewer) redirect(`/sign-in?next=${carePath(postId)}`);
  const isId = z.uuid().safeParse(postId).success;
  const post = isId ? await orNull(getPost(viewer, postId)) : null;
  const own = post ? (await listFlags(viewer, postId)).filter((flag) => flag.isOwn) : [];
  const told = own.filter((flag) => flag.settlement !== "FALSE_ALARM");
  if (!post || told.length === 0) {
    return (
      <EmptyState title="There is no note here">
        <p>It was about something that has gone, or that turned out to be a false alarm.</p>
      </EmptyState>
    );
  }
  return (
    <>
      <OwnCare flags={told} />
      <p>
        It is about what you wrote here: <Link href={postPath(post)}>{post.title}</Link>
      </p>
    </>
  );
}

export default function Page(props: Props) {
  return (
    <div className="column">
      <PageHeader title="A private note" />
      <Suspense>
        <Note {...props} />
      </Suspense>
    </div>
  );
}
