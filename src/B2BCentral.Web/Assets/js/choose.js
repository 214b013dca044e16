// What is chosen with the pointer opens at once. By keyboard each arrow key is a choice, so there the button after the list does it.
for (const form of document.querySelectorAll("form[data-chooses]")) {
  const list = form.querySelector("select");
  let isPointed = false;
  list.addEventListener("pointerdown", () => { isPointed = true; });
  list.addEventListener("keydown", () => { isPointed = false; });
  list.addEventListener("change", () => {
    if (isPointed) form.requestSubmit();
    else form.classList.add("is-chosen");
  });
  // Whoever goes on to something else without the button has not chosen: the list says what the page is of again.
  // Nothing else has the focus while another window has it, or where a browser gives a pressed button none.
  form.addEventListener("focusout", event => {
    if (!event.relatedTarget || form.contains(event.relatedTarget) || isPointed) return;
    form.reset();
    form.classList.remove("is-chosen");
  });
}
