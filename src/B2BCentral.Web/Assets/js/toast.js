// A short message at the foot of the page, in a region that is there from the start so that it is read out. What lies behind an open dialog is neither seen nor read.
export function toast(words) {
  const message = document.createElement("p");
  message.className = "toast";
  message.textContent = words;
  (document.querySelector("dialog[open] .toasts") ?? document.querySelector("body > .toasts"))?.append(message);
  setTimeout(() => message.remove(), 6000);
}
