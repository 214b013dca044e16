import { GraphElement, colour, formats, make, sharedOptions } from "../../Assets/js/charts.js";

class CustomerSegmentsChart extends GraphElement {
  plotClass = "ring-plot";

  get count() {
    return this.data.slices.length;
  }

  build() {
    super.build();
    const { totalText, totalLabel } = this.data;
    const figure = make("strong", "", totalText);
    // Millions are as wide as the hole of the ring, and more would lie on it.
    figure.style.scale = Math.min(1, 9 / totalText.length);
    this.plot.insertBefore(make("div", "ring-total", figure, make("span", "", totalLabel)), this.tip);
  }

  draw() {
    this.format = formats(this.data);
    const { slices, measure } = this.data;
    const colours = slices.map(slice => colour(slice.swatch));
    this.chart = new Chart(this.canvas, {
      type: "doughnut",
      data: {
        labels: slices.map(slice => slice.name),
        datasets: [{
          data: slices.map(slice => slice[measure]),
          backgroundColor: colours, borderWidth: 2, borderColor: colour("card"), hoverBorderColor: colour("card"), hoverOffset: 5,
        }],
      },
      options: { ...sharedOptions(), cutout: "64%", layout: { padding: 5 } },
      plugins: [this.shares(colours)],
    });
  }

  // The share stands on its slice, so that slice and row are matched without colour.
  shares(colours) {
    return {
      id: "shares",
      afterDatasetsDraw: chart => {
        const { ctx } = chart;
        ctx.save();
        ctx.font = `600 11px ${getComputedStyle(this).fontFamily}`;
        ctx.textAlign = "center";
        ctx.textBaseline = "middle";
        chart.getDatasetMeta(0).data.forEach((arc, index) => {
          const { share } = this.data.slices[index];
          if (share === null || share < .07) return;
          const { x, y } = arc.getCenterPoint();
          ctx.fillStyle = inkOn(colours[index]);
          ctx.fillText(this.format.wholeShare(share), x, y);
        });
        ctx.restore();
      },
    };
  }

  point(index, aloud) {
    super.point(index, aloud);
    const key = index == null ? null : this.data.slices[index].key;
    for (const row of this.closest("[data-widget]")?.querySelectorAll("tr[data-key]") ?? [])
      row.classList.toggle("is-pointed", row.dataset.key === key);
  }

  indexAt(event) {
    const { left, top } = this.canvas.getBoundingClientRect();
    const at = { type: event.type, native: event, x: event.clientX - left, y: event.clientY - top };
    return this.chart.getElementsAtEventForMode(at, "nearest", { intersect: true }, false)[0]?.index ?? null;
  }

  elementsAt(index) {
    return [{ datasetIndex: 0, index }];
  }

  anchorOf(index) {
    const { x, y } = this.chart.getDatasetMeta(0).data[index].getCenterPoint();
    return { x, y: Math.min(y + 10, this.plot.clientHeight) };
  }

  figuresAt(index) {
    const slice = this.data.slices[index];
    const [sales, units, orders, share] = this.data.names;
    return [
      [sales, this.format.sales(slice.sales)],
      [units, this.format.units(slice.units)],
      [orders, this.format.units(slice.orders)],
      [share, slice.share === null ? "—" : this.format.share(slice.share)],
    ];
  }

  describe(index) {
    const list = make("dl");
    for (const [name, words] of this.figuresAt(index)) list.append(make("dt", "", name), make("dd", "", words));
    return [make("strong", "", this.data.slices[index].name), list];
  }

  sentence(index) {
    return `${this.data.slices[index].name}: ${this.figuresAt(index).map(pair => pair.join(" ")).join(", ")}`;
  }
}

// White or near black, whichever stands out more
function inkOn(hex) {
  const [red, green, blue] = hex.match(/[0-9a-f]{2}/gi).map(part => (parseInt(part, 16) / 255) ** 2.2);
  return .2126 * red + .7152 * green + .0722 * blue > .18 ? "#0f1111" : "#fff";
}

customElements.define("customer-segments-chart", CustomerSegmentsChart);
