// The tick that keeps the last dashboard on this device. The work is done by /offline.js, which runs beside the pages.
customElements.define("offline-copy", class extends HTMLElement {
  async connectedCallback() {
    if (!("serviceWorker" in navigator)) return;
    const box = this.querySelector("input");
    box.checked = Boolean(await navigator.serviceWorker.getRegistration("/"));
    this.hidden = false;
    box.addEventListener("change", () => box.checked ? keep() : forget());
  }
});

async function keep() {
  await navigator.serviceWorker.register("/offline.js", { scope: "/" });
  await navigator.serviceWorker.ready;
}

async function forget() {
  await (await navigator.serviceWorker.getRegistration("/"))?.unregister();
  await caches.delete("last-dashboard");
}
