// One dialog for the site. A link with hx-target="#dialog-body" fills it from a page that also works by itself, and the
// answer to its form closes it with the header  HX-Trigger: {"dialog:done": "Your rating was saved."}
import { toast } from "./toast.js";
import { filled } from "./words.js";

const dialog = document.getElementById("dialog");

document.addEventListener("htmx:afterSwap", event => {
  if (event.detail.target?.id !== "dialog-body") return;
  dialog.setAttribute("aria-labelledby", dialog.querySelector("h1, h2")?.id ?? "");
  if (!dialog.open) dialog.showModal();
  dialog.querySelector("[aria-invalid='true'], :checked, #dialog-body :is(input:not([type='hidden']), textarea)")?.focus();
});

document.addEventListener("dialog:done", event => {
  dialog.close();
  toast(event.detail.value);
});

dialog?.addEventListener("click", event => {
  const onBackdrop = event.target === dialog;
  if (onBackdrop || event.target.closest("[data-close-dialog]")) {
    event.preventDefault();
    dialog.close();
  }
});

// "1,988 characters left" describes the field, and a description that changes is read: so not with every key
let counting;
document.addEventListener("input", event => {
  const counter = document.getElementById(event.target.dataset?.counter);
  if (!counter) return;
  const left = event.target.maxLength - event.target.value.length;
  clearTimeout(counting);
  counting = setTimeout(() => { counter.textContent = filled(counter.dataset.words, left.toLocaleString(document.documentElement.lang)); }, 700);
});
