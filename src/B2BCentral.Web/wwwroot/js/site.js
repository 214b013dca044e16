// Everything here makes a page that already works more pleasant; each file says of what it takes care.
import { preparePopups } from "./popups.js";
import { prepareTables } from "./tables.js";
import "./dialogs.js";
import "./selection.js";
import "./widgets.js";

function prepare(root) {
  preparePopups(root);
  prepareTables(root);
}

prepare(document);
document.addEventListener("htmx:load", event => prepare(event.detail.elt));
