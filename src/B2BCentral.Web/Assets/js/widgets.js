// What a widget needs around being swapped: its links as they are now, the focus, and a word to those who cannot see it.
import { toast } from "./toast.js";
import { words } from "./words.js";

let hadFocus = false;
let sameChoice = null;

// htmx remembers addresses from the first look at a link; the graph's check boxes may have changed them since.
document.addEventListener("htmx:configRequest", event => {
  const current = event.detail.elt.getAttribute("hx-get");
  if (current && event.detail.elt.matches("a")) event.detail.path = current;
});

document.addEventListener("htmx:beforeSwap", event => {
  const { activeElement } = document;
  hadFocus = event.detail.target.contains(activeElement);
  sameChoice = activeElement?.name ? `[name="${activeElement.name}"][value="${CSS.escape(activeElement.value)}"]` : null;
});

// htmx gives the focus back to a control with the same id. Where that has gone, the same choice is nearest, or what takes the last act back, else the options button or the title.
document.addEventListener("htmx:afterSettle", event => {
  const part = event.detail.elt;
  if (!part.matches?.("[data-widget], #business-report, .upload-progress")) return;
  const nearest = [sameChoice, "[data-undo]", ".card-head [popovertarget]", "h2[tabindex]"].filter(Boolean);
  if (hadFocus && document.activeElement === document.body) nearest.map(selector => part.querySelector(selector)).find(Boolean)?.focus();
  const region = part.querySelector("[data-announce]");
  if (region?.textContent) say(region, region.textContent);
  // What a choice led to: the sentence over the figures, or what its table says of itself
  else say(document.getElementById("said"), part.querySelector(".sentence, caption")?.textContent ?? "");
});

// A live region that arrives with its text is not read; one whose text changes is.
function say(region, words) {
  region.textContent = "";
  setTimeout(() => { region.textContent = words; }, 100);
}

for (const failure of ["htmx:sendError", "htmx:responseError", "htmx:timeout"])
  // Who looks every second how far something is looks again in a second.
  document.addEventListener(failure, event => event.detail.elt.matches(".upload-progress") || toast(reason(event.detail.xhr) ?? words.failed));

// What the visitor can mend, such as dates in the wrong order, is said on the page that was answered.
function reason(answer) {
  if (answer?.status !== 400) return null;
  return new DOMParser().parseFromString(answer.responseText, "text/html").querySelector("[data-reason]")?.textContent;
}
