/**
 * What keeps the plan's pages for when there is no network. It is sent as text, since a browser runs it by itself.
 *
 * It keeps pages that are the same for everybody (the plan's own are empty until data comes), exercises that the page
 * names, and static files with a hash in their name. No answer of the API ever enters a cache: a plan is kept by the
 * page, for its owner alone. `PAGES` and `FILES` are thrown away at sign-out, and by a later version.
 */
export const script = `"use strict";
const PAGES = "plan-pages-1";
const FILES = "plan-files-1";
const shells = ["/plan", "/plan/history", "/plan/items", "/plan/settings", "/plan/sheet"];
const patienceMs = 5000;

self.addEventListener("install", () => self.skipWaiting());

self.addEventListener("activate", (event) => {
  const clean = async () => {
    const names = await caches.keys();
    const old = names.filter((name) => name.startsWith("plan-") && name !== PAGES && name !== FILES);
    await Promise.all(old.map((name) => caches.delete(name)));
    await self.clients.claim();
  };
  event.waitUntil(clean());
});

const isFile = (url) => url.pathname.startsWith("/_next/static/");
const isPage = (url) => shells.includes(url.pathname) || /^\\/exercises\\/[a-z0-9-]+(\\/versions\\/\\d+)?$/.test(url.pathname);

async function keepFiles(paths) {
  const cache = await caches.open(FILES);
  const missing = [];
  for (const path of paths) if (!(await cache.match(path))) missing.push(path);
  await Promise.all(missing.map((path) => cache.add(path).catch(() => undefined)));
}

async function keepPage(path) {
  try {
    // Without the reader's cookies: what is kept is what everybody gets.
    const response = await fetch(path, { credentials: "omit", headers: { accept: "text/html" } });
    if (!response.ok || response.redirected) return [];
    await (await caches.open(PAGES)).put(path, response.clone());
    return (await response.text()).match(/\\/_next\\/static\\/[^"'\\\\\\s<>)]+/g) || [];
  } catch {
    return [];
  }
}

async function keep(pages, files) {
  const wanted = [...new Set([...shells, ...pages])];
  const named = (await Promise.all(wanted.map(keepPage))).flat();
  const all = [...new Set([...files, ...named])];
  await keepFiles(all);
  const cache = await caches.open(PAGES);
  for (const request of await cache.keys())
    if (!wanted.includes(new URL(request.url).pathname)) await cache.delete(request);
  // Files of an earlier release go once every page of this one has named its own.
  if (named.length > 0) {
    const kept = await caches.open(FILES);
    const still = new Set(all.map((path) => new URL(path, self.location.origin).pathname));
    for (const request of await kept.keys())
      if (!still.has(new URL(request.url).pathname)) await kept.delete(request);
  }
}

self.addEventListener("message", (event) => {
  const { type, pages = [], files = [] } = event.data || {};
  if (type !== "keep") return;
  const done = keep(pages, files).then(() => event.source && event.source.postMessage({ type: "kept" }));
  event.waitUntil(done);
});

async function fromFiles(request) {
  const kept = await caches.match(request, { cacheName: FILES, ignoreSearch: true });
  return kept || fetch(request);
}

async function fromNetworkFirst(request, url) {
  const kept = () => caches.match(url.pathname, { cacheName: PAGES });
  const network = fetch(request);
  const late = new Promise((resolve) => setTimeout(resolve, patienceMs)).then(kept);
  try {
    return (await Promise.race([network, late])) || (await network);
  } catch {
    network.catch(() => undefined);
    return (await kept()) || Response.error();
  }
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  if (isFile(url)) event.respondWith(fromFiles(request));
  else if (request.mode === "navigate" && isPage(url)) event.respondWith(fromNetworkFirst(request, url));
});

self.addEventListener("push", (event) => {
  const words = event.data ? event.data.json() : {};
  const options = { body: words.body, tag: "plan-reminder", icon: "/icon.svg" };
  event.waitUntil(self.registration.showNotification(words.title || "Evenstride", options));
});

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  const open = async () => {
    const pages = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
    const page = pages.find((each) => new URL(each.url).pathname === "/plan");
    return page ? page.focus() : self.clients.openWindow("/plan");
  };
  event.waitUntil(open());
});
`;
