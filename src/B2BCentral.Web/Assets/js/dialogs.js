// One dialog for the site. A link with hx-target="#dialog-body" fills it from a page that also works by itself, and the
// answer to its form closes it with the header  HX-Trigger: {"dialog:done": "Your rating was saved."}
import { toast } from "./toast.js";

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

// "1,988 characters left", said with the field's description and not with every key
document.addEventListener("input", event => {
  const counter = document.getElementById(event.target.dataset?.counter);
  if (!counter) return;
  const left = event.target.maxLength - event.target.value.length;
  counter.textContent = counter.dataset.words.replace("{0}", left.toLocaleString(document.documentElement.lang));
});
