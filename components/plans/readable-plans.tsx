"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { failureText } from "@/components/copy/failures";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { readablePlansQuery } from "@/lib/plans/client";

/** The plans that members show to the practitioner who looks. */
export function ReadablePlans() {
  const { data: plans, error } = useQuery(readablePlansQuery);
  if (error) return <Notice tone="error">{failureText(error)}</Notice>;
  if (!plans) return <Skeleton lines={3} />;
  if (plans.length === 0)
    return (
      <EmptyState title="Nobody shows you a plan">Members choose one practitioner who may read theirs.</EmptyState>
    );
  return (
    <ul className="max-w-[44rem]">
      {plans.map(({ id, member, since }) => (
        <li className="border-line border-t py-s3" key={id}>
          <Link className="font-semibold" href={`/plan/shared/${id}`}>
            {member.name}
          </Link>
          <span className="text-ink-soft text-step--1"> since {since.slice(0, 10)}</span>
        </li>
      ))}
    </ul>
  );
}
