import { queryOptions } from "@tanstack/react-query";
import { draftKeys } from "@/lib/drafts/keys";
import type { CarriedDraftView, CarryBody, ClaimView, DraftKind, DraftView, WholeDraftView } from "@/lib/drafts/schema";
import { api } from "@/lib/platform/http/client";

/** A draft on its way to the account: what `draftBody` takes, before it has been looked at. */
export type DraftToSave = {
  kind: DraftKind;
  path: string;
  label: string;
  content: Record<string, unknown>;
  revision: number | null;
};

/** One's own drafts, the one written last first; nobody has more than fit here. */
export const draftList = queryOptions({
  queryKey: draftKeys.list,
  queryFn: () => api.get<{ items: DraftView[] }>("/drafts?limit=100").then(({ items }) => items),
  staleTime: 2_000,
});

/** One's own draft with what is written in it. */
export const readDraft = (key: string) => api.get<WholeDraftView>(`/drafts/${key}`);

/** Saves one's own draft; goes on when the page is being left. */
export const saveDraft = (key: string, draft: DraftToSave) => api.lasting.put<DraftView>(`/drafts/${key}`, draft);

/** Throws one's own draft away; goes on when the page is being left. */
export const discardDraft = (key: string) => api.lasting.delete<{ discarded: number }>(`/drafts/${key}`);

/** Leaves a draft where it is found again behind the sign-in link. */
export const carryDraft = (draft: Omit<CarryBody, "content"> & { content: Record<string, unknown> }) =>
  api.post<CarriedDraftView>("/drafts/carried", draft);

/** Throws a carried draft away. */
export const dropCarriedDraft = (token: string) =>
  api.lasting.delete<{ discarded: number }>("/drafts/carried", { token });

/** Makes a carried draft one's own. */
export const claimDraft = (token: string) => api.post<ClaimView>("/drafts/claims", { token });
