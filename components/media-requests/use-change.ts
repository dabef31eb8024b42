"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { mediaRequestKeys } from "@/lib/media-requests/keys";

/** Changes a request and asks for it anew, whether the change came through or not. */
export function useChange<Body = void>(id: string, change: (body: Body) => Promise<unknown>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => client.invalidateQueries({ queryKey: mediaRequestKeys.detail(id) }),
  });
}
