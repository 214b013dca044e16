import { GraphElement, colour, formats, make, sharedOptions } from "../../Assets/js/charts.js";
import { words } from "../../Assets/js/words.js";

// Twelve months as stacked bars: what businesses bought, and on it what all others did.
class SkuTrendChart extends GraphElement {
  plotClass = "trend-plot";

  get count() {
    return this.data.labels.length;
  }

  draw() {
    this.format = formats({ ...this.data, measure: "sales" });
    const shared = sharedOptions();
    const ticks = { color: colour("soft"), font: shared.font, padding: 6 };
    this.chart = new Chart(this.canvas, {
      type: "bar",
      data: { labels: this.data.labels, datasets: [this.bars("b2b", this.data.b2b), this.bars("non-b2b", this.data.nonB2b)] },
      options: {
        ...shared,
        scales: {
          x: { stacked: true, grid: { display: false }, border: { color: colour("line") }, ticks: { ...ticks, maxRotation: 0, autoSkipPadding: 12 } },
          y: {
            stacked: true, beginAtZero: true, grid: { color: colour("line-soft") }, border: { display: false },
            ticks: { ...ticks, maxTicksLimit: 5, callback: this.format.axis },
          },
        },
      },
    });
  }

  // The paler fill under a full outline tells the second series where colours are not told apart.
  bars(token, data) {
    const ink = colour(token);
    const isCut = index => this.data.cut.includes(index);
    return {
      data, stack: "all", maxBarThickness: 40, borderColor: ink, borderWidth: 1, borderRadius: 2,
      backgroundColor: ({ dataIndex }) => token === "b2b" && !isCut(dataIndex) ? ink : `${ink}${token === "b2b" ? "88" : "55"}`,
    };
  }

  figuresAt(index) {
    const figure = value => value == null ? words.noData : this.format.sales(value);
    const [b2b, nonB2b] = this.data.names;
    return [["b2b", b2b, figure(this.data.b2b[index])], ["non-b2b", nonB2b, figure(this.data.nonB2b[index])]];
  }

  describe(index) {
    const list = make("dl");
    for (const [key, name, text] of this.figuresAt(index)) list.append(make("dt", "", make("span", `key ${key}`), name), make("dd", "", text));
    return [make("strong", "", this.data.titles[index]), list];
  }

  sentence(index) {
    return `${this.data.titles[index]}: ${this.figuresAt(index).map(([, name, text]) => `${name} ${text}`).join(", ")}`;
  }
}

customElements.define("sku-trend-chart", SkuTrendChart);
