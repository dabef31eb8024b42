"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { failureText } from "@/components/copy/failures";
import { Button } from "@/components/ui/button";
import { showToast } from "@/components/ui/toast";
import { usePostState } from "@/components/viewer/use-post-state";
import { sayMeToo, takeMeTooBack } from "@/lib/me-too/client";
import { postStateQuery } from "@/lib/viewer/client";

const told = "You have this too: you hear when it is answered.";

/** "I have this too": how many say so, and a note to whoever does when it is answered. */
export function MeTooButton({ postId, count }: { postId: string; count: number }) {
  const state = usePostState(postId);
  const client = useQueryClient();
  const given = state?.saidMeToo ?? false;
  const { mutate, variables, isPending, data } = useMutation({
    mutationFn: (says: boolean) => (says ? sayMeToo(postId, { tell: "ANSWERS" }) : takeMeTooBack(postId)),
    onSuccess: ({ saidMeToo }) => {
      client.setQueryData(postStateQuery(postId).queryKey, (old) => old && { ...old, saidMeToo });
      showToast({ tone: "success", message: saidMeToo ? told : "Taken back. You can stop following beside it." });
    },
    onError: (error) => showToast({ tone: "error", message: failureText(error) }),
  });
  if (state?.isAsker) return null;
  const says = isPending ? variables : given;
  const known = data?.meTooCount ?? count;
  const shown = isPending ? known + Number(variables) - Number(given) : known;
  return (
    <Button
      size="sm"
      aria-pressed={says}
      className={says ? "border-accent bg-accent-wash" : ""}
      onClick={() =>
        state?.isSignedIn
          ? mutate(!says)
          : showToast({ tone: "error", message: "Sign in to say that you have it too." })
      }
    >
      I have this too{shown > 0 && <span className="tabular-nums">· {shown}</span>}
    </Button>
  );
}
