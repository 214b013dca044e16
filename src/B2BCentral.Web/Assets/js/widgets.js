// What a widget needs around being swapped: its links as they are now, the focus, and a word to those who cannot see it.
import { toast } from "./toast.js";
import { words } from "./words.js";

let hadFocus = false;

// htmx remembers addresses from the first look at a link; the graph's check boxes may have changed them since.
document.addEventListener("htmx:configRequest", event => {
  const current = event.detail.elt.getAttribute("hx-get");
  if (current && event.detail.elt.matches("a")) event.detail.path = current;
});

document.addEventListener("htmx:beforeSwap", event => {
  hadFocus = event.detail.target.contains(document.activeElement);
});

// htmx gives the focus back to a control with the same id. Where that has gone, what takes the last act back is nearest, else the options button.
document.addEventListener("htmx:afterSettle", event => {
  const widget = event.detail.elt;
  if (!widget.matches?.("[data-widget]")) return;
  if (hadFocus && document.activeElement === document.body) (widget.querySelector("[data-undo]") ?? widget.querySelector(".card-head [popovertarget]"))?.focus();
  announce(widget.querySelector("[data-announce]"));
});

// A live region that arrives with its text is not read; one whose text changes is.
function announce(region) {
  if (!region) return;
  const said = region.textContent;
  region.textContent = "";
  setTimeout(() => { region.textContent = said; }, 100);
}

for (const failure of ["htmx:sendError", "htmx:responseError", "htmx:timeout"])
  document.addEventListener(failure, event => toast(reason(event.detail.xhr) ?? words.failed));

// What the visitor can mend, such as dates in the wrong order, is said on the page that was answered.
function reason(answer) {
  if (answer?.status !== 400) return null;
  return new DOMParser().parseFromString(answer.responseText, "text/html").querySelector("[data-reason]")?.textContent;
}
