"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { failureText } from "@/components/copy/failures";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";
import { Choice } from "@/components/ui/fieldset";
import { Notice } from "@/components/ui/notice";
import { RelativeTime } from "@/components/ui/relative-time";
import { createToken, revokeToken } from "@/lib/members/client";
import type { AccessTokenView } from "@/lib/members/schema";

function NewToken() {
  const router = useRouter();
  const [name, setName] = useState("");
  const [mayWrite, setMayWrite] = useState(false);
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: createToken,
    onSuccess: () => {
      setName("");
      router.refresh();
    },
  });
  return (
    <form
      className="flex flex-col gap-s3"
      onSubmit={(event) => {
        event.preventDefault();
        mutate({ name, scopes: mayWrite ? ["read", "write"] : ["read"] });
      }}
    >
      <TextField
        label="Name of the token"
        hint="So that you know later what it is for."
        value={name}
        maxLength={60}
        onChange={(event) => setName(event.target.value)}
      />
      <Choice
        type="checkbox"
        className="self-start"
        label="May also write in my name"
        checked={mayWrite}
        onChange={(event) => setMayWrite(event.target.checked)}
      />
      {error && <Notice tone="error">{failureText(error)}</Notice>}
      {data && (
        <Notice tone="success" title="Copy it now: it is shown this once">
          <code className="wrap-anywhere">{data.token}</code>
        </Notice>
      )}
      <Button type="submit" className="self-start" pending={isPending} disabled={!name.trim()}>
        Make a token
      </Button>
    </form>
  );
}

function Token({ token }: { token: AccessTokenView }) {
  const router = useRouter();
  const { mutate, isPending } = useMutation({
    mutationFn: () => revokeToken(token.id),
    onSuccess: () => router.refresh(),
  });
  return (
    <li className="flex flex-wrap items-center justify-between gap-s3 border-t border-line py-s2">
      <span className="min-w-0 wrap-anywhere">
        {token.name}{" "}
        <span className="text-step--1 text-ink-soft">
          {token.scopes.join(" and ")}, made <RelativeTime date={token.createdAt} />
        </span>
      </span>
      <Button
        look="danger"
        size="sm"
        aria-label={`End the token ${token.name}`}
        pending={isPending}
        onClick={() => mutate()}
      >
        End
      </Button>
    </li>
  );
}

/** The member's tokens for the API. */
export function TokenSettings({ tokens }: { tokens: readonly AccessTokenView[] }) {
  return (
    <div className="flex flex-col gap-s4">
      <p className="text-ink-soft">
        For programs that use the <a href="/api">API</a> in your name. Whoever has a token can do what it allows.
      </p>
      {tokens.length > 0 && (
        <ul>
          {tokens.map((token) => (
            <Token key={token.id} token={token} />
          ))}
        </ul>
      )}
      <NewToken />
    </div>
  );
}
