"use client";

import Link from "next/link";
import type { ReactNode } from "react";
import { AboutYou } from "@/components/questions/ask/about-you";
import { CheckAndPost } from "@/components/questions/ask/check-and-post";
import type { Step } from "@/components/questions/ask/steps";
import type { Ask } from "@/components/questions/ask/use-ask";
import { WhatHappens } from "@/components/questions/ask/what-happens";
import { WhatWasTried } from "@/components/questions/ask/what-was-tried";
import { WhenAndHow } from "@/components/questions/ask/when-and-how";
import { WhereStep } from "@/components/questions/ask/where-step";
import { type PostView, postPath } from "@/lib/posts/schema";
import type { RedFlagRule } from "@/lib/red-flags/schema";
import type { TopicPageView } from "@/lib/topics/schema";

function Under({ post }: { post: PostView }) {
  return (
    <p className="text-ink-soft">
      Asked under <Link href={postPath(post)}>{post.title}</Link>. Each will lead to the other.
    </p>
  );
}

type StepContentsProps = {
  step: Step;
  ask: Ask;
  under: PostView | null;
  topics: readonly TopicPageView[];
  rules: readonly RedFlagRule[];
  hints: ReactNode;
};

/** What a step asks, and the hints about it. */
export function StepContents({ step, ask, under, topics, rules, hints }: StepContentsProps) {
  const regions = topics.filter((topic) => topic.kind === "REGION");
  switch (step.id) {
    case "what":
      return (
        <>
          {under && <Under post={under} />}
          <WhatHappens />
        </>
      );
    case "where":
      return (
        <>
          <WhereStep regions={regions} />
          {hints}
        </>
      );
    case "when":
      return (
        <>
          <WhenAndHow />
          {hints}
        </>
      );
    case "tried":
      return <WhatWasTried />;
    case "you":
      return (
        <>
          <AboutYou topics={topics.filter((topic) => topic.kind !== "REGION")} />
          {hints}
        </>
      );
    case "check":
      return <CheckAndPost ask={ask} under={under} regions={regions} rules={rules} hints={hints} />;
  }
}
