// The key / leads to a field from anywhere on a page. It is a sign as well: whoever speaks to the browser, or has enough of it, turns it off.
const setting = "search-slash";
const writes = "input:not([type='checkbox'], [type='radio']), select, textarea, dialog, [contenteditable]";

// A cookie and not the browser's store, which signing out empties.
const isOn = () => !document.cookie.split("; ").includes(`${setting}=off`);

export function leadTo(field) {
  field.setAttribute("aria-keyshortcuts", "/");
  document.addEventListener("keydown", event => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || !isOn()) return;
    if (event.target.closest?.(writes)) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}

export function prepareSwitch(choice) {
  const box = choice.querySelector("input");
  choice.hidden = false;
  box.checked = isOn();
  box.addEventListener("change", () => {
    document.cookie = `${setting}=${box.checked ? "on" : "off"}; path=/; max-age=31536000; samesite=lax`;
    box.checked = isOn();
  });
}
