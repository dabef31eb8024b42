"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { failureText } from "@/components/copy/failures";
import { dropCarried } from "@/components/drafts/carry";
import { deviceDrafts, type KeptDraft } from "@/components/drafts/device-drafts";
import { tellThisWindow } from "@/components/drafts/use-device-drafts";
import { showToast } from "@/components/ui/toast";
import { discardDraft, readDraft, saveDraft } from "@/lib/drafts/client";
import { draftKeys } from "@/lib/drafts/keys";
import type { WholeDraftView } from "@/lib/drafts/schema";

type Gone = { readonly inAccount: WholeDraftView | null; readonly onDevice: KeptDraft | null };

async function throwAway({ key, isInAccount }: { key: string; isInAccount: boolean }): Promise<Gone> {
  const inAccount = isInAccount ? await readDraft(key) : null;
  const onDevice = deviceDrafts.read(key);
  if (isInAccount) await discardDraft(key);
  deviceDrafts.remove(key);
  tellThisWindow(key);
  if (onDevice) void dropCarried(onDevice.carried);
  return { inAccount, onDevice };
}

async function bringBack(key: string, { inAccount, onDevice }: Gone): Promise<void> {
  if (inAccount) {
    const { kind, path, label } = inAccount;
    const { content } = onDevice?.isDirty ? onDevice : inAccount;
    await saveDraft(key, { kind, path, label, content, revision: null });
  } else if (onDevice) {
    deviceDrafts.write(key, { ...onDevice, revision: null, isDirty: true, carried: [] });
    tellThisWindow(key);
  }
}

/** Throws a draft away on this device and in the account, and brings it back when that was a mistake. */
export function useThrowAway() {
  const client = useQueryClient();
  const anew = () => client.invalidateQueries({ queryKey: draftKeys.list });
  const onError = (error: unknown) => void showToast({ tone: "error", message: failureText(error) });
  return useMutation({
    mutationFn: throwAway,
    onSuccess: (gone, { key }) => {
      const run = () => void bringBack(key, gone).then(anew, onError);
      showToast({ tone: "success", message: "The draft is gone.", action: { label: "Undo", run } });
    },
    onError,
    onSettled: anew,
  });
}
