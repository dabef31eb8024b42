"use client";

import { useEffect } from "react";
import type { PlanView } from "@/lib/plans/schema";

const script = "/plan/service-worker.js";
/** Two narrow scopes instead of the whole site, whose other pages have no need of a worker. */
const scopes = ["/plan", "/exercises"];

/** Static files that this page has fetched before a worker stood in between. */
function fetchedFiles(): string[] {
  const entries = performance.getEntriesByType("resource").map(({ name }) => new URL(name, window.location.href));
  const ours = entries.filter(
    ({ origin, pathname }) => origin === window.location.origin && pathname.startsWith("/_next/static/"),
  );
  return [...new Set(ours.map(({ pathname, search }) => pathname + search))];
}

async function activeWorker(): Promise<ServiceWorker | null> {
  const [plan] = await Promise.all(
    scopes.map((scope) => navigator.serviceWorker.register(script, { scope, updateViaCache: "none" })),
  );
  if (!plan) return null;
  const installing = plan.installing ?? plan.waiting;
  if (plan.active && !installing) return plan.active;
  return new Promise((resolve) => {
    const worker = installing ?? plan.active;
    if (!worker || worker.state === "activated") resolve(worker);
    worker?.addEventListener("statechange", () => worker.state === "activated" && resolve(worker));
  });
}

async function keepPages(pages: readonly string[]): Promise<void> {
  if (!("serviceWorker" in navigator) || !navigator.onLine) return;
  navigator.serviceWorker.addEventListener(
    "message",
    ({ data }) => {
      if (data?.type === "kept") document.documentElement.dataset.planKept = "yes";
    },
    { once: true },
  );
  const worker = await activeWorker();
  worker?.postMessage({ type: "keep", pages, files: fetchedFiles() });
}

/** Keeps the plan's pages and those of its exercises on this device, so that they open without a network. */
export function useOffline(plan: PlanView | undefined): void {
  const paths = plan?.items.flatMap(({ exercise }) => exercise?.path ?? []).join("\n");
  useEffect(() => {
    if (paths === undefined) return;
    keepPages(paths === "" ? [] : paths.split("\n")).catch(() => undefined);
  }, [paths]);
}
