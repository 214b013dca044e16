// The line under the title names the days of all widgets; once one of them shows others, it says that each names its own.
const lead = document.querySelector("[data-lead-mixed]");
const whole = lead?.textContent;

const daysShown = () => new Set([...document.querySelectorAll("[data-days-shown]")].map(element => element.textContent));
const atFirst = daysShown();

document.addEventListener("htmx:afterSettle", () => {
  if (lead) lead.textContent = daysShown().symmetricDifference(atFirst).size === 0 ? whole : lead.dataset.leadMixed;
});
