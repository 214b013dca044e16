// A form is posted once: a second press before the answer is here would do the same again, or be told that somebody else had done it meanwhile.
const longestWait = 10_000;
let sent = new WeakSet();

document.addEventListener("submit", event => {
  const form = event.target;
  // What htmx posts it keeps in order itself.
  if (event.defaultPrevented || form.method !== "post") return;
  if (sent.has(form)) event.preventDefault();
  sent.add(form);
  setTimeout(() => sent.delete(form), longestWait);
});

// A preview that is due as its form leaves would be given up with the page.
document.addEventListener("htmx:beforeRequest", event => {
  if (sent.has(event.detail.elt)) event.preventDefault();
});

// Back again, the form is as it was before it was sent.
addEventListener("pageshow", () => { sent = new WeakSet(); });
