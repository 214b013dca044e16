import { toast } from "./toast.js";

// A key or link that is shown once goes to the clipboard at a press; without a script it is marked and copied by hand.
for (const button of document.querySelectorAll("[data-copies]")) {
  if (!navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copies).value);
    toast(button.dataset.done);
  });
}
