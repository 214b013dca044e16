// A list whose entries are put into another order: by its arrows without asking the server, and by dragging a handle.
import { filled } from "./words.js";

const listOf = element => element.closest?.("[data-arrange]");

document.addEventListener("click", event => {
  const button = event.target.closest("[data-arrange] button[name='move']");
  if (!button) return;
  event.preventDefault();
  const entry = button.closest("li");
  const up = button.value.startsWith("up:");
  const other = up ? entry.previousElementSibling : entry.nextElementSibling;
  if (other) up ? other.before(entry) : other.after(entry);
  button.focus();
  announce(entry);
});

document.addEventListener("pointerdown", event => {
  const handle = event.target.closest?.("[data-handle]");
  if (!handle || event.button !== 0) return;
  event.preventDefault();
  const entry = handle.closest("li");
  handle.setPointerCapture(event.pointerId);
  entry.classList.add("moving");
  const move = moved => place(entry, moved.clientY);
  const end = () => {
    handle.removeEventListener("pointermove", move);
    entry.classList.remove("moving");
    announce(entry);
  };
  handle.addEventListener("pointermove", move);
  handle.addEventListener("lostpointercapture", end, { once: true });
});

// The others step aside: an element that is moved itself loses the pointer.
function place(entry, y) {
  while (entry.previousElementSibling && y < middleOf(entry.previousElementSibling)) entry.after(entry.previousElementSibling);
  while (entry.nextElementSibling && y > middleOf(entry.nextElementSibling)) entry.before(entry.nextElementSibling);
}

function middleOf(entry) {
  const box = entry.getBoundingClientRect();
  return box.top + box.height / 2;
}

function announce(entry) {
  const list = listOf(entry);
  const region = list.parentElement.querySelector("[data-arranged]");
  region.textContent = filled(region.dataset.words, entry.querySelector("label").textContent.trim(), [...list.children].indexOf(entry) + 1, list.children.length);
}
