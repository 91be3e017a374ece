// Keeps the whole site of one version on this device, so that it works without a network. A newer version is fetched in the background and
// shown at the next load; the version before is kept until then, so that a page that is open finds its parts.
const scope = self as unknown as ServiceWorkerGlobalScope;

const VERSION = "parley-__VERSION__";
const FILES = ["__FILES__"];

scope.addEventListener("install", (event) => {
  event.waitUntil(keepAll().then(() => scope.skipWaiting()));
});

scope.addEventListener("activate", (event) => {
  event.waitUntil(dropOldVersions().then(() => scope.clients.claim()));
});

scope.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  const inside = url.href.startsWith(scope.registration.scope);
  if (request.method !== "GET" || !inside) return;
  if (request.mode === "navigate") event.respondWith(underPolicy("index.html", request));
  else if (request.destination === "worker") event.respondWith(underPolicy(request, request));
  else if (isOurs(url)) event.respondWith(kept(request, request));
});

async function keepAll(): Promise<void> {
  const cache = await caches.open(VERSION);
  // Past the browser's own cache: a stale file would otherwise be kept under the new version.
  await cache.addAll(FILES.map((file) => new Request(file, { cache: "reload" })));
}

/** All but this version and the one before it. */
async function dropOldVersions(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith("parley-") && name !== VERSION);
  await Promise.all(names.slice(0, -1).map((name) => caches.delete(name)));
}

function isOurs(url: URL): boolean {
  const path = url.href.slice(scope.registration.scope.length).split(/[?#]/)[0];
  return path === "" || FILES.includes(path) || path.startsWith("assets/");
}

/** As it is kept, under the policy of today, which names the servers whose rooms were joined: a worker has a policy of its own. */
async function underPolicy(wanted: Request | string, request: Request): Promise<Response> {
  if (request.mode === "navigate") policy = policyOfToday();
  policy ??= policyOfToday();
  const [found, today] = await Promise.all([kept(wanted, request), policy]);
  if (today === null || today === found.headers.get(POLICY)) return found;
  const headers = new Headers(found.headers);
  headers.set(POLICY, today);
  const { status, statusText } = found;
  return new Response(found.body, { status, statusText, headers });
}

const POLICY = "content-security-policy";

/** Asked for when a page is opened; its workers go by the same. */
let policy: Promise<string | null> | null = null;

/** How long the page waits for word of the policy before it opens under the one it was kept with, in milliseconds. */
const PATIENCE = 1_000;

/** Null where the server cannot be reached, or sends none. */
async function policyOfToday(): Promise<string | null> {
  const signal = AbortSignal.timeout(PATIENCE);
  const address = new URL("index.html", scope.registration.scope);
  const answer = await fetch(address, { cache: "no-cache", signal }).catch(() => null);
  return answer?.ok ? answer.headers.get(POLICY) : null;
}

async function kept(wanted: Request | string, request: Request): Promise<Response> {
  const current = await caches.open(VERSION);
  const found = (await current.match(wanted)) ?? (await caches.match(wanted));
  return found ?? fetch(request);
}
