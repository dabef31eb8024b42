"use client";

import { useEffect, useState } from "react";
import type { DeviceCopy } from "@/components/articles/composer/device-copies";
import { toBody } from "@/components/articles/composer/draft-values";
import type { ComposerState } from "@/components/articles/composer/use-composer";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { RelativeTime } from "@/components/ui/relative-time";
import type { DraftBody } from "@/lib/articles/schema";

const same = (one: DraftBody, other: DraftBody) => JSON.stringify(toBody(one)) === JSON.stringify(toBody(other));

/** Offers text that this device kept because it could not be saved. */
export function RecoveredNotice({ values, replace, copies }: ComposerState) {
  const [found, setFound] = useState<DeviceCopy<DraftBody> | null>(null);
  // The device's storage can be read only after the server's HTML has been taken over.
  useEffect(() => setFound(copies.newest()), [copies]);
  if (!found || same(found.values, values)) return null;
  const settle = () => {
    copies.discard(found.key);
    setFound(copies.newest());
  };
  return (
    <Notice
      action={
        <>
          <Button
            onClick={() => {
              replace({ ...values, ...found.values });
              settle();
            }}
          >
            Use the kept text
          </Button>
          <Button look="quiet" onClick={settle}>
            Throw it away
          </Button>
        </>
      }
      title="This device has text that was not saved"
      tone="waiting"
    >
      It was written <RelativeTime date={found.at} /> in this or another window.
    </Notice>
  );
}
