import { api } from "@/lib/platform/http/client";
import type { SettledView, Settlement } from "@/lib/raised-flags/schema";

const address = (id: string): string => `/raised-flags/${id}/settlement`;

/** Says what became of a flag. */
export const settleFlag = (id: string, settlement: Settlement) => api.put<SettledView>(address(id), { settlement });

/** Takes that back. */
export const reopenFlag = (id: string) => api.delete<SettledView>(address(id));
