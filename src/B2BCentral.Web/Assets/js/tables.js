// Rows that open, and the roles that a table loses in some browsers once it is laid out as cards.

export function prepareTables(root) {
  // Each in its own turn, so that a page with many answers to a finger meanwhile.
  for (const table of root.querySelectorAll(".row-cards")) setTimeout(giveRoles, 0, table);
}

function giveRoles(table) {
  const roles = { "thead, tbody, tfoot": "rowgroup", tr: "row", td: "cell", "thead th": "columnheader", "tbody th": "rowheader" };
  table.setAttribute("role", "table");
  for (const [selector, role] of Object.entries(roles))
    for (const part of table.querySelectorAll(selector)) part.setAttribute("role", role);
}

document.addEventListener("click", event => {
  const row = event.target.closest("tr");
  const expander = row?.querySelector(":scope > th .expander[aria-expanded]");
  // The whole row opens, but a link in it is still a link, and selecting a number is not a click.
  if (!expander || (event.target.closest("a, button") ?? expander) !== expander || String(getSelection())) return;
  expand(expander, expander.getAttribute("aria-expanded") === "false");
});

function expand(expander, open) {
  expander.setAttribute("aria-expanded", String(open));
  document.getElementById(expander.getAttribute("aria-controls")).toggleAttribute("data-collapsed", !open);
}

// Sorting or another range must not close what the visitor opened.
let opened = [];

document.addEventListener("htmx:beforeSwap", event => {
  opened = [...event.detail.target.querySelectorAll(".expander[aria-expanded='true']")].map(expander => expander.getAttribute("aria-controls"));
});

document.addEventListener("htmx:afterSettle", event => {
  for (const expander of event.detail.elt.querySelectorAll?.(".expander[aria-expanded='false']") ?? [])
    if (opened.includes(expander.getAttribute("aria-controls"))) expand(expander, true);
});
