"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDeferredValue } from "react";
import { renderPreview } from "@/lib/comments/client";

/** The HTML that a text would be stored as, while `isShown`. */
export function usePreview(markdown: string, isShown: boolean) {
  const text = useDeferredValue(markdown);
  return useQuery({
    queryKey: ["preview", text],
    queryFn: () => renderPreview(text),
    enabled: isShown && text.trim() !== "",
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  });
}
