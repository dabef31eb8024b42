"use client";

import { useQuery } from "@tanstack/react-query";
import { viewerQuery } from "@/lib/viewer/client";

/** Who is signed in; undefined until it is known. */
export function useViewer() {
  const { data } = useQuery(viewerQuery);
  return { viewer: data?.viewer, isNewcomer: data?.isNewcomer ?? false, isKnown: data !== undefined };
}
