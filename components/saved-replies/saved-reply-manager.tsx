"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { failureText } from "@/components/copy/failures";
import { SavedReplyForm } from "@/components/saved-replies/saved-reply-form";
import { SavedReplyRow } from "@/components/saved-replies/saved-reply-row";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { showToast } from "@/components/ui/toast";
import { dropReply, keepReply, orderReplies, savedReplies } from "@/lib/saved-replies/client";
import { savedReplyKeys } from "@/lib/saved-replies/keys";
import type { SavedReplyBody } from "@/lib/saved-replies/schema";

const empty = { id: null, kind: "ANSWER" as const, title: "", markdown: "" };

/** Moves one of a list to the place before or behind it. */
function moved(ids: readonly string[], id: string, by: 1 | -1): string[] {
  const [from, rest] = [ids.indexOf(id), ids.filter((each) => each !== id)];
  return rest.toSpliced(Math.max(0, from + by), 0, id);
}

/** One's saved replies: written, changed, put in order, thrown away; and a few to begin with. */
export function SavedReplyManager({ starters }: { starters: readonly SavedReplyBody[] }) {
  const client = useQueryClient();
  const { data, error } = useQuery(savedReplies);
  const [editing, setEditing] = useState<string | "new" | null>(null);
  const settle = {
    onSuccess: () => client.invalidateQueries({ queryKey: savedReplyKeys.all }),
    onError: (failure: Error) => showToast({ tone: "error", message: failureText(failure) }),
  };
  const ordering = useMutation({ mutationFn: orderReplies, ...settle });
  const dropping = useMutation({ mutationFn: dropReply, ...settle });
  const adding = useMutation({ mutationFn: (body: SavedReplyBody) => keepReply({ ...body, id: null }), ...settle });
  if (error) return <Notice tone="error">{failureText(error)}</Notice>;
  if (!data) return <Skeleton lines={6} />;
  const ids = data.items.map(({ id }) => id);
  const offered = starters.filter((starter) => !data.items.some(({ title }) => title === starter.title));
  return (
    <div className="flex flex-col gap-s5">
      {editing === "new" ? (
        <SavedReplyForm reply={empty} onDone={() => setEditing(null)} />
      ) : (
        <Button look="main" className="self-start" onClick={() => setEditing("new")}>
          Write a new one
        </Button>
      )}
      {data.items.length === 0 && (
        <EmptyState title="Nothing saved yet">
          <p>What you write again and again can stand here: an opening, a question, when to stop.</p>
        </EmptyState>
      )}
      <ol>
        {data.items.map((reply, index) => (
          <SavedReplyRow
            key={reply.id}
            reply={reply}
            isEditing={editing === reply.id}
            onEdit={(isOn) => setEditing(isOn ? reply.id : null)}
            onDrop={() => dropping.mutate(reply.id)}
            onUp={index > 0 ? () => ordering.mutate(moved(ids, reply.id, -1)) : null}
            onDown={index < ids.length - 1 ? () => ordering.mutate(moved(ids, reply.id, 1)) : null}
          />
        ))}
      </ol>
      {offered.length > 0 && (
        <section aria-labelledby="starters">
          <h2 id="starters" className="text-step-1">
            To begin with
          </h2>
          <p className="mb-s3 text-ink-soft">Copies of these become yours: change them as you like.</p>
          <ul>
            {offered.map((starter) => (
              <li key={starter.title} className="border-t border-line py-s3">
                <p className="font-semibold">{starter.title}</p>
                <p className="mb-s2 text-step--1 whitespace-pre-line text-ink-soft">{starter.markdown}</p>
                <Button size="sm" aria-label={`Take “${starter.title}”`} onClick={() => adding.mutate(starter)}>
                  Take it
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
