import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { memberKeys } from "@/lib/members/keys";
import type {
  AccessTokenView,
  MemberView,
  NameBody,
  NewTokenBody,
  NewTokenView,
  ProfileBody,
} from "@/lib/members/schema";
import { api } from "@/lib/platform/http/client";

/** Chooses a name at first sign-in. */
export const chooseName = (body: NameBody) => api.put<{ handle: string }>("/viewer/name", body);
/** Changes how others see the member. */
export const saveProfile = (body: ProfileBody) => api.put<{ handle: string }>("/viewer/profile", body);
/** Ends this browser's session. */
export const signOut = () => api.delete<{ ended: number }>("/viewer/session");
/** Ends every session of the member. */
export const signOutEverywhere = () => api.delete<{ ended: number }>("/viewer/sessions");
/** Makes an access token. */
export const createToken = (body: NewTokenBody) => api.post<NewTokenView>("/viewer/tokens", body);
/** Ends an access token. */
export const revokeToken = (id: string) => api.delete<AccessTokenView>(`/viewer/tokens/${id}`);

const offered = "6";

/** What the writing surface offers for the letters behind an @; the earlier offer stays until the new one is there. */
export const memberSearch = (text: string) =>
  queryOptions({
    queryKey: memberKeys.search(text),
    queryFn: () =>
      api
        .get<{ items: MemberView[] }>(`/members?${new URLSearchParams({ q: text, limit: offered })}`)
        .then(({ items }) => items),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
