// Everything here makes a page that already works more pleasant; each file says of what it takes care.
import { preparePopups } from "./popups.js";
import { prepareTables } from "./tables.js";
import "./arrange.js";
import "./choose.js";
import "./copy.js";
import "./days.js";
import "./dialogs.js";
import "./lead.js";
import "./offline.js";
import "./once.js";
import "./refused.js";
import "./selection.js";
import "./widgets.js";
import "../../Widgets/SalesSnapshot/SalesSnapshot.cshtml.js";
import "../../Widgets/CustomerSegments/CustomerSegments.cshtml.js";
import "../../Widgets/PerformanceSummary/PerformanceSummary.cshtml.js";
import "../../Features/Companies/Company.cshtml.js";
import "../../Features/Imports/Imports.cshtml.js";
import "../../Features/Reports/BusinessReport.cshtml.js";
import "../../Features/Search/SearchBox.cshtml.js";
import "../../Features/Skus/_Trend.cshtml.js";

function prepare(root) {
  preparePopups(root);
  prepareTables(root);
}

prepare(document);
// A page that the browser held as it was left may be of figures, or of a session, that are no more.
addEventListener("pageshow", event => {
  if (event.persisted) location.reload();
});
// What comes later; htmx says it of the whole page too.
document.addEventListener("htmx:load", event => {
  if (event.detail.elt !== document.body) prepare(event.detail.elt);
});
