// htmx looks every element of the page through before it does anything, which a phone feels: it is let at it when somebody is about to use the page,
// before what they do arrives anywhere. A page that asks by itself, such as how far an upload is, is let at once.
const signs = ["pointerover", "pointerdown", "focusin", "keydown", "click", "input", "change", "submit"];

function wake() {
  for (const sign of signs) removeEventListener(sign, wake, true);
  document.body.removeAttribute("hx-disable");
  window.htmx?.process(document.body);
}

for (const sign of signs) addEventListener(sign, wake, true);
if (document.querySelector("[hx-trigger^='every']")) wake();
