import type { AccessTokenView, NameBody, NewTokenBody, NewTokenView, ProfileBody } from "@/lib/members/schema";
import { api } from "@/lib/platform/http/client";

export const chooseName = (body: NameBody) => api.put<{ handle: string }>("/viewer/name", body);
export const saveProfile = (body: ProfileBody) => api.put<{ handle: string }>("/viewer/profile", body);
export const signOut = () => api.delete<{ ended: number }>("/viewer/session");
export const signOutEverywhere = () => api.delete<{ ended: number }>("/viewer/sessions");
export const createToken = (body: NewTokenBody) => api.post<NewTokenView>("/viewer/tokens", body);
export const revokeToken = (id: string) => api.delete<AccessTokenView>(`/viewer/tokens/${id}`);
