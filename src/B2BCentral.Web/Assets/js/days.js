// Two days that cannot be a range are told beside their fields while they are chosen; the browser then holds the form back.
document.addEventListener("input", event => {
  const fields = event.target.closest?.("[data-days]");
  if (!fields) return;
  const [from, to] = fields.querySelectorAll("[type='date']");
  const problem = from.value && to.value ? problemOf(from.value, to.value, fields.dataset) : "";
  to.setCustomValidity(problem);
  to.setAttribute("aria-invalid", String(problem !== ""));
  fields.querySelector(".field-error").textContent = problem;
});

// Days of the calendar written like 2026-02-28 compare as words.
function problemOf(from, to, { order, length, years }) {
  if (to < from) return order;
  return to >= `${Number(from.slice(0, 4)) + Number(years)}${from.slice(4)}` ? length : "";
}
