import { SeriesGraph } from "../../Assets/js/series.js";
import { carry } from "../../Assets/js/address.js";

class SalesSnapshotChart extends SeriesGraph {
  connectedCallback() {
    super.connectedCallback();
    this.form = this.querySelector("form");
    this.form?.addEventListener("change", this.choose);
  }

  disconnectedCallback() {
    this.form?.removeEventListener("change", this.choose);
    super.disconnectedCallback();
  }

  choose = () => {
    // Without the library there is nothing to redraw, but the table can still follow.
    if (!this.plot) {
      this.form.requestSubmit();
      return;
    }
    this.redraw();
    const { shown, compared, kind } = this.choices();
    carry({ show: [...shown].join(","), compare: compared || "none", graph: kind });
  };

  choices() {
    const values = new FormData(this.querySelector("form"));
    const compare = this.querySelector("input[type='checkbox'][name='compare']");
    return { shown: new Set(values.getAll("show")), compared: compare?.checked ? compare.value : "", kind: values.get("graph") ?? this.data.kind };
  }
}

customElements.define("sales-snapshot-chart", SalesSnapshotChart);
