// Popovers open, close and give the focus back by themselves. This adds what a menu is expected to do on the keyboard,
// definitions on hover and focus, and a place to open where the browser cannot anchor one.

const anchorsByItself = CSS.supports("position-area: block-end");

export function preparePopups(root) {
  for (const opener of root.querySelectorAll("button[popovertarget]")) {
    const popup = popupOf(opener);
    // Of other popovers the browser says itself whether they are open.
    if (popup?.matches(".popup")) opener.setAttribute("aria-expanded", "false");
    if (!popup?.matches(".menu")) continue;
    opener.setAttribute("aria-haspopup", "menu");
    popup.setAttribute("role", "menu");
    popup.setAttribute("aria-label", opener.getAttribute("aria-label") ?? opener.textContent.trim());
    for (const item of itemsOf(popup)) item.setAttribute("role", "menuitem");
    // What sends an item is no part of the menu.
    for (const form of popup.querySelectorAll("form")) form.setAttribute("role", "none");
  }
}

const popupOf = opener => document.getElementById(opener.getAttribute("popovertarget"));
const openerOf = popup => document.querySelector(`[popovertarget="${popup.id}"]`);
const itemsOf = menu => [...menu.querySelectorAll(".menu-item")];

// "toggle" does not bubble, so it is caught on its way down.
document.addEventListener("toggle", event => {
  const popup = event.target;
  if (!popup.matches?.(".popup[popover]")) return;
  const open = event.newState === "open";
  const opener = openerOf(popup);
  opener?.setAttribute("aria-expanded", String(open));
  if (!open) return;
  // What is fetched only when it is wanted: hx-trigger="opened"
  opener?.dispatchEvent(new Event("opened"));
  if (!anchorsByItself && opener) place(popup, opener);
  if (popup.matches(".menu") && !popup.contains(document.activeElement)) itemsOf(popup)[0]?.focus();
}, true);

function place(popup, opener) {
  popup.classList.add("placed");
  const beside = opener.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = popup;
  const rightToLeft = getComputedStyle(document.documentElement).direction === "rtl";
  const wanted = popup.matches(".at-end") === rightToLeft ? beside.left : beside.right - width;
  const below = beside.bottom + 4;
  const fits = below + height <= innerHeight;
  popup.style.left = `${Math.max(8, Math.min(wanted, innerWidth - width - 8))}px`;
  popup.style.top = `${Math.max(8, fits ? below : beside.top - height - 4)}px`;
}

// Menus
document.addEventListener("keydown", event => {
  const opener = event.target.closest?.("[aria-haspopup='menu']");
  if (opener && event.key === "ArrowDown") {
    event.preventDefault();
    const opened = popupOf(opener);
    opened.showPopover({ source: opener });
    // "toggle" comes a moment later, and a second press may be faster.
    itemsOf(opened)[0]?.focus();
    return;
  }
  const menu = event.target.closest?.(".menu");
  if (menu) walkMenu(menu, event);
});

function walkMenu(menu, event) {
  if (event.key === "Tab") {
    menu.hidePopover();
    return;
  }
  const items = itemsOf(menu);
  const at = items.indexOf(document.activeElement);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  items[(next + items.length) % items.length].focus();
}

// A chosen item closes its menu, and the focus is back on the button before the widget is swapped.
document.addEventListener("click", event => {
  if (event.target.closest(".menu-item")) event.target.closest(".menu")?.hidePopover();
});

// Definitions: shown while pointed at or focused, kept by a click or a tap
let pinned = null;
let waiting = 0;

document.addEventListener("pointerover", event => {
  if (event.pointerType !== "mouse") return;
  clearTimeout(waiting);
  const opener = event.target.closest(".info");
  // A definition that opens closes every other popover, and pointing at one in passing must not close a form half filled in.
  if (document.querySelector(".popup:popover-open:not(.definition)")) return;
  if (opener) waiting = setTimeout(show, 150, opener);
  else if (!event.target.closest(".definition")) waiting = setTimeout(hideUnfocused, 250);
});

document.addEventListener("focusin", event => {
  const opener = event.target.closest(".info");
  if (opener?.matches(":focus-visible")) show(opener);
});

document.addEventListener("focusout", event => {
  if (event.target.closest(".info")) hideUnpinned();
});

document.addEventListener("click", event => {
  const opener = event.target.closest(".info");
  if (!opener) return;
  event.preventDefault();
  clearTimeout(waiting);
  const popup = popupOf(opener);
  if (pinned === popup && popup.matches(":popover-open")) {
    popup.hidePopover();
    return;
  }
  show(opener);
  pinned = popup;
});

function show(opener) {
  const popup = popupOf(opener);
  if (!popup || popup.matches(":popover-open")) return;
  pinned = null;
  popup.showPopover({ source: opener });
}

// What the keyboard opened stays as long as its button has the focus: a page that moves under a pointer at rest says "over" too.
function hideUnfocused() {
  if (!document.activeElement?.matches(".info:focus-visible")) hideUnpinned();
}

function hideUnpinned() {
  const popup = document.querySelector(".definition:popover-open");
  if (popup && popup !== pinned) popup.hidePopover();
}
