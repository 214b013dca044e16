// For whoever asked for it on this device (Your account): keeps the last dashboard with what it looks like, and shows it while the site is out of reach.
const store = "last-dashboard";
const dashboard = "/b2b";

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", event => event.waitUntil(clients.claim()));

self.addEventListener("fetch", event => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== location.origin) return;
  if (request.method === "POST" && pathname === "/sign-out") event.waitUntil(caches.delete(store));
  else if (request.method !== "GET") return;
  else if (request.mode === "navigate") event.respondWith(page(event, pathname));
  else if (/^\/(lib|img)\//.test(pathname)) event.respondWith(part(event));
});

async function page(event, pathname) {
  try {
    const answer = await fetch(event.request);
    // Whoever was signed out elsewhere leaves nothing behind here either, and who signs in next has asked for nothing.
    if (answer.ok && pathname === "/sign-in") event.waitUntil(forget());
    else if (answer.ok && !answer.redirected && pathname === dashboard) event.waitUntil(keep(dashboard, answer.clone()));
    return answer;
  } catch (offline) {
    const kept = await (await caches.open(store)).match(dashboard);
    if (!kept) throw offline;
    // The page has the words and its own time in it, out of sight.
    const text = (await kept.text()).replace("data-offline hidden", "data-offline");
    return new Response(text, { headers: { "Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": kept.headers.get("Content-Security-Policy") } });
  }
}

async function part(event) {
  try {
    const answer = await fetch(event.request);
    if (answer.ok) event.waitUntil(keep(event.request, answer.clone()));
    return answer;
  } catch (offline) {
    const kept = await (await caches.open(store)).match(event.request, { ignoreSearch: true });
    if (!kept) throw offline;
    return kept;
  }
}

const forget = () => Promise.all([caches.delete(store), registration.unregister()]);

async function keep(request, answer) {
  await (await caches.open(store)).put(request, answer);
}
