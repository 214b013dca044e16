// A graph of B2B, Non-B2B and Total over days or beside each other for products, now and in the compared days. Whoever extends it
// says with choices() what is shown.
import { GraphElement, colour, formats, make, sharedOptions } from "./charts.js";
import { filled, words } from "./words.js";

// A series is told by colour, by dash and by marker, so that any one of them is enough.
const looks = {
  b2b: { token: "b2b", dash: [], marker: "circle", width: 2.4, radius: 3.5 },
  "non-b2b": { token: "non-b2b", dash: [7, 4], marker: "rect", width: 2.2, radius: 4 },
  total: { token: "total", dash: [], marker: "triangle", width: 1.5, radius: 4 },
};
const lastYearDash = [1.5, 3.5];

const barOf = (stack, ink) => ({ type: "bar", stack, borderColor: ink, borderWidth: 1, borderRadius: 2, maxBarThickness: 34 });

const lineOf = (stack, ink) => ({ type: "line", stack, borderColor: ink, backgroundColor: ink, borderJoinStyle: "round", pointHitRadius: 0 });

export class SeriesGraph extends GraphElement {
  plotClass = "sales-plot";

  get count() {
    return this.data.labels.length;
  }

  draw() {
    const { shown, compared, kind } = this.choices();
    this.format = formats(this.data);
    const series = this.data.series.filter(one => shown.has(one.key));
    // Total is drawn first, so that the two it is made of lie above it.
    const stacked = kind === "bar" && !this.data.categories && series.length > 1;
    // What stacked bars amount to, they show by themselves.
    const back = series.filter(one => !stacked || one.key !== "total").sort((a, b) => (a.key === "total" ? -1 : 0) - (b.key === "total" ? -1 : 0));
    const datasets = back.map(one => this.nowOf(one, kind));
    if (compared) datasets.unshift(...back.filter(one => one.lastYear).map(one => this.lastYearOf(one, kind)));
    this.chart = new Chart(this.canvas, {
      type: kind,
      data: { labels: this.data.labels, datasets },
      options: this.options(kind),
      plugins: [this.cursor()],
    });
  }

  nowOf(one, kind) {
    const ink = colour(looks[one.key].token);
    if (kind === "bar") {
      const fill = this.fillOf(one.key, ink);
      return {
        ...barOf("now", ink), data: one.values, order: 2,
        backgroundColor: ({ dataIndex }) => this.isPartial(dataIndex) || this.isCut(dataIndex) ? `${ink}66` : fill,
      };
    }
    const { dash, marker, radius, width } = looks[one.key];
    return {
      ...lineOf(one.key, ink), data: one.values, order: 1,
      borderWidth: width, borderDash: dash, pointStyle: marker,
      pointRadius: ({ dataIndex }) => this.isMarked(one.values, dataIndex) ? radius : 0,
      hoverRadius: radius + 1, hoverBorderWidth: 2, hoverBorderColor: colour("card"),
      pointBackgroundColor: ({ dataIndex }) => this.isCut(dataIndex) ? colour("card") : ink,
      ...this.segments(),
    };
  }

  lastYearOf(one, kind) {
    const ink = colour(looks[one.key].token);
    if (kind === "bar")
      return { ...barOf("then", ink), data: one.lastYear, order: 3, backgroundColor: "transparent", borderSkipped: false };
    return {
      ...lineOf(`${one.key} last year`, ink), data: one.lastYear, order: 3,
      borderWidth: 1.4, borderDash: lastYearDash, hoverRadius: 3,
      pointRadius: ({ dataIndex }) => this.isCut(dataIndex) || this.isAlone(one.lastYear, dataIndex) ? 2 : 0,
      ...this.segments(),
    };
  }

  // How a line is drawn on its way to a point that is not over yet or not whole. Asked of each segment, which takes its time.
  segments() {
    if (this.data.partialFrom == null && this.data.cut.length === 0) return {};
    return {
      segment: {
        borderDash: ({ p1DataIndex }) => this.isPartial(p1DataIndex) ? [3, 4] : undefined,
        borderColor: ({ p0DataIndex, p1DataIndex }) => this.isCut(p0DataIndex) || this.isCut(p1DataIndex) ? "transparent" : undefined,
      },
    };
  }

  // Hatching does for a bar what the dash does for a line.
  fillOf(key, ink) {
    if (key !== "non-b2b") return ink;
    const tile = make("canvas");
    tile.width = tile.height = 6;
    const pen = tile.getContext("2d");
    pen.fillStyle = `${ink}40`;
    pen.fillRect(0, 0, 6, 6);
    pen.strokeStyle = ink;
    pen.lineWidth = 1.6;
    pen.beginPath();
    for (const from of [-6, 0, 6]) {
      pen.moveTo(from, 6);
      pen.lineTo(from + 6, 0);
    }
    pen.stroke();
    return pen.createPattern(tile, "repeat");
  }

  // The bucket that is not over yet, and those after it
  isPartial(index) {
    return this.data.partialFrom != null && index >= this.data.partialFrom;
  }

  // Two days of a month beside whole months: a line that leads there is a fall that never was. Where today is the end, it is a bucket so far.
  isCut(index) {
    return !this.isPartial(index) && this.data.cut.includes(index);
  }

  // Eight markers are enough to tell the lines apart; more would hide them.
  isMarked(values, index) {
    const step = Math.ceil(this.count / 8);
    return this.count <= 14 || index % step === step - 1 || this.isCut(index) || this.isAlone(values, index);
  }

  // A day between two gaps has no line; without a marker it would not be seen.
  isAlone(values, index) {
    return values[index] != null && values[index - 1] == null && values[index + 1] == null;
  }

  options(kind) {
    const shared = sharedOptions();
    const ticks = { color: colour("soft"), font: shared.font, padding: 6 };
    return {
      ...shared,
      layout: { padding: { top: 8, right: 8 } },
      scales: {
        x: {
          stacked: true,
          grid: { display: false },
          border: { color: colour("line") },
          ticks: { ...ticks, maxRotation: 0, autoSkipPadding: 22 },
        },
        y: {
          stacked: kind === "bar",
          beginAtZero: true,
          grid: { color: colour("line-soft") },
          border: { display: false },
          ticks: { ...ticks, maxTicksLimit: 6, callback: this.format.axis },
        },
      },
    };
  }

  cursor() {
    return {
      id: "cursor",
      beforeDatasetsDraw: ({ ctx, chartArea, scales }) => {
        if (this.current == null) return;
        const x = scales.x.getPixelForValue(this.current);
        ctx.save();
        ctx.strokeStyle = colour("soft");
        ctx.setLineDash([2, 3]);
        ctx.beginPath();
        ctx.moveTo(x, chartArea.top);
        ctx.lineTo(x, chartArea.bottom);
        ctx.stroke();
        ctx.restore();
      },
    };
  }

  figuresAt(index) {
    const { shown, compared } = this.choices();
    const series = this.data.series.filter(one => shown.has(one.key));
    const figure = value => value == null ? words.noData : this.format.figure(value);
    const now = series.map(one => ({ key: one.key, name: one.name, words: figure(one.values[index]) }));
    if (!compared) return now;
    const earlier = series.filter(one => one.lastYear);
    return [...now, ...earlier.map(one => ({ name: `${one.name} ${this.data.earlier ?? words.lastYear}`, words: figure(one.lastYear[index]), lastYear: true }))];
  }

  titleAt(index) {
    const title = this.data.titles[index];
    return this.isPartial(index) ? filled(words.soFar, title) : title;
  }

  describe(index) {
    const list = make("dl");
    for (const one of this.figuresAt(index)) {
      const look = one.lastYear ? "last-year" : "";
      list.append(make("dt", look, make("span", `key ${one.key ?? "none"}`), one.name), make("dd", look, one.words));
    }
    const hint = this.data.orders ? [make("small", "", words.openOrders)] : [];
    return [make("strong", "", this.titleAt(index)), list, ...hint];
  }

  /** The orders behind the point that is shown. */
  open() {
    const href = this.data.orders?.[this.current];
    if (href) location.assign(href + this.channel());
  }

  // A list of orders is of one channel or of all.
  channel() {
    const { shown } = this.choices();
    return shown.size === 1 && !shown.has("total") ? `&show=${[...shown][0]}` : "";
  }

  sentence(index) {
    return `${this.titleAt(index)}: ${this.figuresAt(index).map(one => `${one.name} ${one.words}`).join(", ")}`;
  }
}
