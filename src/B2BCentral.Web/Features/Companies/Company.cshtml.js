import { GraphElement, colour, formats, make, sharedOptions } from "../../Assets/js/charts.js";
import { filled } from "../../Assets/js/words.js";

// Sales to one company, a bar a month.
class CompanyOrdersChart extends GraphElement {
  plotClass = "company-plot";

  get count() {
    return this.data.labels.length;
  }

  draw() {
    this.format = formats(this.data);
    const ink = colour("b2b");
    const shared = sharedOptions();
    const ticks = { color: colour("soft"), font: shared.font, padding: 6 };
    this.chart = new Chart(this.canvas, {
      type: "bar",
      data: {
        labels: this.data.labels,
        datasets: [{ data: this.data.sales, backgroundColor: ink, hoverBackgroundColor: colour("link"), borderRadius: 2, maxBarThickness: 34 }],
      },
      options: {
        ...shared,
        layout: { padding: { top: 8, right: 8 } },
        scales: {
          x: { grid: { display: false }, border: { color: colour("line") }, ticks: { ...ticks, maxRotation: 0, autoSkipPadding: 22 } },
          y: { beginAtZero: true, grid: { color: colour("line-soft") }, border: { display: false }, ticks: { ...ticks, maxTicksLimit: 5, callback: this.format.axis } },
        },
      },
    });
  }

  describe(index) {
    const { sales, orders } = this.dataset;
    const list = make("dl", "", make("dt", "", sales), make("dd", "", this.format.sales(this.data.sales[index])));
    list.append(make("dt", "", orders), make("dd", "", this.data.orders[index]));
    return [make("strong", "", this.data.titles[index]), list];
  }

  sentence(index) {
    return filled(this.dataset.sentence, this.data.titles[index], this.format.sales(this.data.sales[index]), this.data.orders[index]);
  }
}

customElements.define("company-orders-chart", CompanyOrdersChart);
