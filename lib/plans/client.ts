import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { planKeys } from "@/lib/plans/keys";
import type {
  PlanDeviceBody,
  PlanHistoryView,
  PlanItemBody,
  PlanItemChangeBody,
  PlanLogBody,
  PlanLogView,
  PlanOfferView,
  PlanRemindersBody,
  PlanRemindersView,
  PlanShareBody,
  PlanShareView,
  PlanSource,
  PlanView,
  ReadablePlanView,
  SharedPlanView,
} from "@/lib/plans/schema";
import { api } from "@/lib/platform/http/client";
import type { PractitionerView } from "@/lib/practitioners/schema";

/** One's own plan. */
export const planQuery = queryOptions({ queryKey: planKeys.own, queryFn: () => api.get<PlanView>("/plan") });

/** What one did from one day to another. */
export const planHistoryQuery = (from: string, to: string) =>
  queryOptions({
    queryKey: planKeys.history(`${from}:${to}`),
    queryFn: () => api.get<PlanHistoryView>(`/plan/logs?${new URLSearchParams({ from, to })}`),
  });

/** What an exercise or a prescription would bring into the plan. */
export const planOfferQuery = ({ prescription, exercise = "" }: PlanSource) =>
  queryOptions({
    queryKey: planKeys.offer(prescription ?? exercise),
    queryFn: () =>
      api.get<PlanOfferView>(`/plan/offer?${new URLSearchParams(prescription ? { prescription } : { exercise })}`),
    retry: false,
  });

/** Plans that one may read. */
export const readablePlansQuery = queryOptions({
  queryKey: planKeys.readable,
  queryFn: () => api.get<{ items: ReadablePlanView[] }>("/plan/shared").then(({ items }) => items),
});

/** Somebody's plan, shown to oneself. */
export const sharedPlanQuery = (shareId: string) =>
  queryOptions({
    queryKey: planKeys.shared(shareId),
    queryFn: () => api.get<SharedPlanView>(`/plan/shared/${shareId}`),
    retry: false,
  });

/** Practitioners of whom one can be chosen, by a piece of their name or handle; none before something is typed. */
export const planReadersQuery = (text: string) =>
  queryOptions({
    queryKey: planKeys.readers(text),
    queryFn: () =>
      api
        .get<{ items: PractitionerView[] }>(`/practitioners?${new URLSearchParams({ q: text, limit: "12" })}`)
        .then(({ items }) => items),
    enabled: text !== "",
    placeholderData: keepPreviousData,
  });

/** Puts an exercise into one's plan. */
export const addToPlan = (body: PlanItemBody) => api.post<{ id: string }>("/plan/items", body);

/** Changes an exercise of one's plan. */
export const changePlanItem = (id: string, body: PlanItemChangeBody) => api.patch(`/plan/items/${id}`, body);

/** Puts one's exercises into a new order. */
export const orderPlan = (ids: readonly string[]) => api.put("/plan/order", { ids });

/** Logs an exercise as done. */
export const logExercise = (body: PlanLogBody) => api.post<PlanLogView>("/plan/logs", body);

/** Takes a log back. */
export const undoLog = (id: string) => api.delete(`/plan/logs/${id}`);

/** Says when and how to be reminded. */
export const setReminders = (body: PlanRemindersBody) => api.put<PlanRemindersView>("/plan/reminders", body);

/** Shows one's plan to a practitioner. */
export const sharePlan = (body: PlanShareBody) => api.put<PlanShareView>("/plan/share", body);

/** Shows one's plan to nobody any more. */
export const endPlanShare = () => api.delete("/plan/share");

/** The key by which this site's reminders are known to push services. */
export const readPushKey = () => api.get<{ publicKey: string }>("/plan/push-key");

/** Lets reminders come to this browser. */
export const addDevice = (body: PlanDeviceBody) => api.post("/plan/devices", body);

/** Sends no reminders to this browser any more. */
export const endDevice = (endpoint: string) => api.lasting.delete("/plan/devices", { endpoint });
