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
