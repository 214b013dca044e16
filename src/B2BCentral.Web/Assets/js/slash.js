// The key / leads to a field from anywhere on a page. It is a sign as well: whoever speaks to the browser, or has enough of it, turns it off.
const setting = "search-slash";
const writes = "input:not([type='checkbox'], [type='radio']), select, textarea, dialog, [contenteditable]";

function isOn() {
  try {
    return localStorage.getItem(setting) !== "off";
  } catch {
    return true;
  }
}

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
    try {
      localStorage.setItem(setting, box.checked ? "on" : "off");
    } catch {
      box.checked = true;
    }
  });
}
