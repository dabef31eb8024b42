"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { failureText } from "@/components/copy/failures";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";

async function csrfToken(): Promise<string> {
  const response = await fetch("/api/auth/csrf");
  const reply: { csrfToken: string } = await response.json();
  return reply.csrfToken;
}

/** next-auth's own form post; where it wants the browser to go next comes back as an address. */
async function begin(provider: string, fields: Record<string, string>): Promise<string> {
  const response = await fetch(`/api/auth/signin/${provider}`, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded", "x-auth-return-redirect": "1" },
    body: new URLSearchParams({ ...fields, csrfToken: await csrfToken() }),
  });
  const { url }: { url?: string } = await response.json();
  if (!response.ok || !url || new URL(url).searchParams.has("error")) throw new Error("not sent");
  return url;
}

type SignInFormProps = { next: string; providers: readonly { id: string; name: string }[] };

/** Asks for an address and sends the link; other providers where they are set up. */
export function SignInForm({ next, providers }: SignInFormProps) {
  const [email, setEmail] = useState("");
  const { mutate, isPending, error } = useMutation({
    mutationFn: (provider: string) =>
      begin(provider, { callbackUrl: next, ...(provider === "email" ? { email } : {}) }),
    onSuccess: (url) => window.location.assign(url),
  });
  return (
    <div className="flex flex-col gap-s5">
      <form
        className="flex flex-col gap-s3"
        onSubmit={(event) => {
          event.preventDefault();
          mutate("email");
        }}
      >
        <TextField
          label="E-mail address"
          type="email"
          name="email"
          autoComplete="email"
          required
          value={email}
          onChange={(event) => setEmail(event.target.value)}
          hint="We send a link that signs you in. There is no password, and nobody else sees your address."
        />
        {error && (
          <Notice tone="error">
            {"reason" in error
              ? failureText(error)
              : "The link could not be sent. Check the address, wait a minute and try again."}
          </Notice>
        )}
        <Button type="submit" look="main" className="self-start" pending={isPending}>
          Send me a link
        </Button>
      </form>
      {providers.length > 0 && (
        <div className="flex flex-wrap gap-s2 border-t border-line pt-s4">
          {providers.map(({ id, name }) => (
            <Button key={id} onClick={() => mutate(id)}>
              Continue with {name}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
