import { SeriesGraph } from "../../Assets/js/series.js";

class BusinessReportChart extends SeriesGraph {
  choices() {
    const { series, compared, kind } = this.data;
    return { shown: new Set(series.map(one => one.key)), compared, kind };
  }
}

customElements.define("business-report-chart", BusinessReportChart);

// Table and tiles follow the segments as well, so a tick asks for the whole report.
document.addEventListener("change", event => {
  if (event.target.form?.id === "report-segments") event.target.form.requestSubmit();
});
