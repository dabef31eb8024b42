"use client";

import { useQuery } from "@tanstack/react-query";
import { PaceLine } from "@/components/pace/pace-line";
import { paceQuery } from "@/lib/pace/client";

/** Tells whoever has just asked how soon practitioners usually answer. */
export function OwnPace() {
  const { data } = useQuery(paceQuery);
  return data ? <PaceLine pace={data} className="w-full text-step--1 text-ink-soft" /> : null;
}
