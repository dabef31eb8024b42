import type { ReactNode } from "react";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHeader } from "@/components/ui/page-header";
import { type PostLink, postPath } from "@/lib/posts/schema";

type HistoryFrameProps = {
  post: PostLink;
  /** The list that the post stands in. */
  home: { readonly label: string; readonly href: string };
  title: string;
  lead: string | undefined;
  children: ReactNode;
};

/** The page on which one reads how a post stood before: the way back to it, and its versions, the newest first. */
export function HistoryFrame({ post, home, title, lead, children }: HistoryFrameProps) {
  return (
    <div className="column">
      <PageHeader
        above={<Breadcrumb steps={[home, { href: postPath(post), label: post.title }]} />}
        lead={lead}
        title={title}
      />
      <ol className="max-w-[50rem]">{children}</ol>
    </div>
  );
}
