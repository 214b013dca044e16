// Rows that open, and the roles that a table loses in some browsers once it is laid out as cards.

export function prepareTables(root) {
  for (const table of root.querySelectorAll(".row-cards")) giveRoles(table);
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
  const open = expander.getAttribute("aria-expanded") === "false";
  expander.setAttribute("aria-expanded", String(open));
  document.getElementById(expander.getAttribute("aria-controls")).toggleAttribute("data-collapsed", !open);
});
