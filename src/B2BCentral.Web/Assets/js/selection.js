// One box that ticks all boxes of a name in its form.
document.addEventListener("change", event => {
  const form = event.target.form;
  const all = form?.querySelector("[data-select-all]");
  if (!all) return;
  const boxes = [...form.querySelectorAll(`[name="${all.dataset.selectAll}"]`)];
  if (event.target === all) for (const box of boxes) box.checked = all.checked;
  all.checked = boxes.every(box => box.checked);
  all.indeterminate = !all.checked && boxes.some(box => box.checked);
});

// A button for what is ticked waits until something is; a page that is gone back to may have its ticks again.
function look() {
  for (const button of document.querySelectorAll("[data-needs-tick]"))
    button.disabled = !button.form.querySelector(`[name="${button.dataset.needsTick}"]:checked`);
}

document.addEventListener("change", look);
addEventListener("pageshow", look);
look();
