"use client";

import { useQuery } from "@tanstack/react-query";
import { useHydrated } from "@/components/viewer/use-hydrated";
import { viewerQuery } from "@/lib/viewer/client";

/** Who is signed in; undefined until it is known. */
export function useViewer() {
  const { data } = useQuery(viewerQuery);
  const known = useHydrated() ? data : undefined;
  return { viewer: known?.viewer, isNewcomer: known?.isNewcomer ?? false, isKnown: known !== undefined };
}
