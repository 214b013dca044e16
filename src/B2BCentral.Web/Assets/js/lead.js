// The line under the title names the days of all widgets; once one of them shows others, it says that each names its own.
const lead = document.querySelector("[data-lead-mixed]");
const whole = lead?.textContent;

const daysShown = () => [...document.querySelectorAll("[data-days-shown]")].map(element => element.textContent);
const atFirst = new Set(daysShown());

document.addEventListener("htmx:afterSettle", () => {
  if (lead) lead.textContent = daysShown().every(days => atFirst.has(days)) ? whole : lead.dataset.leadMixed;
});
