// The line under the title names the days of all widgets; once one of them shows others, it says that each names its own.
const lead = document.querySelector("[data-lead-mixed]");
const whole = lead?.textContent;

// Days are in the address, where each widget may have its own.
const daysOf = address => [...new URLSearchParams(address)].filter(([key]) => /(^|\.)(range|from|to)$/.test(key)).map(String).sort().join("&");
const atFirst = daysOf(location.search);

for (const change of ["htmx:pushedIntoHistory", "htmx:replacedInHistory"])
  document.addEventListener(change, () => {
    if (lead) lead.textContent = daysOf(location.search) === atFirst ? whole : lead.dataset.leadMixed;
  });
