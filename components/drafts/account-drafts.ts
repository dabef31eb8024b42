import type { QueryClient } from "@tanstack/react-query";
import { type AccountDrafts, AccountSync } from "@/components/drafts/account-sync";
import { claimCarried } from "@/components/drafts/carry";
import type { DraftKeeper } from "@/components/drafts/draft-keeper";
import { discardDraft, draftList, readDraft, saveDraft } from "@/lib/drafts/client";
import { draftKeys } from "@/lib/drafts/keys";

/** The API's drafts; the list is asked for once, however many forms a page has. */
function accountDrafts(queries: QueryClient): AccountDrafts {
  const thenForget = async <R>(change: Promise<R>): Promise<R> => {
    const result = await change;
    void queries.invalidateQueries({ queryKey: draftKeys.list });
    return result;
  };
  return {
    list: () => queries.fetchQuery(draftList),
    read: readDraft,
    save: (key, draft) => thenForget(saveDraft(key, draft)),
    discard: (key) => thenForget(discardDraft(key)),
    claim: () => thenForget(claimCarried()),
  };
}

/** Keeps a draft and the account's in step until told to end. */
export function connectAccount<T extends object>(
  keeper: DraftKeeper<T>,
  queries: QueryClient,
  handle: string,
): () => undefined {
  const sync = new AccountSync(keeper, accountDrafts(queries), handle);
  keeper.attach(sync);
  void sync.reconcile();
  const seen = () => void (document.visibilityState === "visible" ? sync.reconcile() : sync.flush());
  window.addEventListener("pagehide", sync.flush);
  window.addEventListener("online", sync.reconcile);
  document.addEventListener("visibilitychange", seen);
  return () => {
    window.removeEventListener("pagehide", sync.flush);
    window.removeEventListener("online", sync.reconcile);
    document.removeEventListener("visibilitychange", seen);
    keeper.detach();
    void sync.flush();
  };
}
