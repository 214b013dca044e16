// The line under the title names the days of all widgets; once one of them shows others, it says that each names its own, and no saved view is the current one.
const lead = document.querySelector("[data-lead-mixed]");
const whole = lead?.textContent;
const search = location.search;

const daysShown = () => [...document.querySelectorAll("[data-days-shown]")].map(element => element.textContent);
const atFirst = new Set(daysShown());

document.addEventListener("htmx:afterSettle", () => {
  if (location.search !== search) document.querySelector("#views-menu [aria-current]")?.removeAttribute("aria-current");
  if (lead) lead.textContent = daysShown().every(days => atFirst.has(days)) ? whole : lead.dataset.leadMixed;
});
