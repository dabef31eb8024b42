"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDeferredValue } from "react";
import { type PreviewPlace, renderPreview } from "@/lib/comments/client";

/** The HTML that a text would be stored as. */
export function usePreview(markdown: string, place?: PreviewPlace) {
  const text = useDeferredValue(markdown);
  return useQuery({
    queryKey: ["preview", text, place],
    queryFn: () => renderPreview(text, place),
    enabled: text.trim() !== "",
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  });
}
