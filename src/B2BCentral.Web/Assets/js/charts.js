// What both graphs share: an element that draws its JSON with Chart.js, one tab stop whose points the arrow keys walk, a
// tooltip of ordinary HTML, and colours that follow the sheet.
import { filled, words } from "./words.js";

const restyled = ["(prefers-color-scheme: dark)", "(forced-colors: active)", "print"].map(query => matchMedia(query));

// A graph in sight is drawn at once, the others as soon as there is time, each in its own turn: all of them at once would hold
// up a page that is read already.
const inSight = new IntersectionObserver(entries => {
  for (const { isIntersecting, target } of entries) if (isIntersecting) setTimeout(() => target.show());
}, { rootMargin: "25%" });
const whenIdle = window.requestIdleCallback ?? (act => setTimeout(act, 500));

export class GraphElement extends HTMLElement {
  connectedCallback() {
    // Without the library the table below says the same.
    this.classList.toggle("undrawn", !window.Chart);
    if (!window.Chart || this.plot) return;
    this.data = JSON.parse(this.querySelector("script[type='application/json']").textContent);
    this.build();
    inSight.observe(this);
    whenIdle(() => this.show());
    this.restyle = () => this.redraw();
    for (const query of restyled) query.addEventListener("change", this.restyle);
  }

  disconnectedCallback() {
    if (!this.plot) return;
    for (const query of restyled) query.removeEventListener("change", this.restyle);
    inSight.unobserve(this);
    this.chart?.destroy();
    this.plot.remove();
    this.plot = this.chart = null;
  }

  show() {
    inSight.unobserve(this);
    if (this.plot && !this.chart) this.draw();
  }

  build() {
    this.plot = make("div", `plot ${this.plotClass}`);
    this.canvas = make("canvas");
    this.tip = make("div", "plot-tip");
    this.tip.hidden = true;
    this.plot.append(this.canvas, this.tip);
    this.prepend(this.plot);
    makeWalkable(this);
  }

  redraw() {
    const at = this.current;
    this.chart?.destroy();
    this.draw();
    if (at != null) this.point(at);
  }

  /** Points at one bucket or slice, or with null at none. */
  point(index, aloud = false) {
    this.show();
    this.current = index;
    if (aloud || index == null) this.say(index);
    this.tip.hidden = index == null;
    this.chart.setActiveElements(index == null ? [] : this.elementsAt(index));
    this.chart.draw();
    if (index == null) return;
    this.tip.replaceChildren(...this.describe(index));
    this.placeTip(this.anchorOf(index));
  }

  say(index) {
    this.plot.setAttribute("aria-valuenow", index ?? 0);
    this.plot.setAttribute("aria-valuetext", index == null ? words.noPoint : this.sentence(index));
  }

  // Of a graph over columns; a ring has slices instead.
  indexAt(event) {
    const { left } = this.canvas.getBoundingClientRect();
    const index = this.chart.scales.x.getValueForPixel(event.clientX - left);
    return index == null || this.count === 0 ? null : Math.max(0, Math.min(index, this.count - 1));
  }

  elementsAt(index) {
    return this.chart.data.datasets.flatMap((set, datasetIndex) => set.data[index] == null ? [] : [{ datasetIndex, index }]);
  }

  anchorOf(index) {
    return { x: this.chart.scales.x.getPixelForValue(index), y: this.chart.chartArea.top + 4 };
  }

  placeTip({ x, y }) {
    const room = this.plot.clientWidth - this.tip.offsetWidth;
    const beside = x + 14 <= room ? x + 14 : x - 14 - this.tip.offsetWidth;
    const left = Math.max(Math.min(0, room), Math.min(beside, Math.max(0, room)));
    this.tip.style.transform = `translate(${Math.round(left)}px, ${Math.round(y)}px)`;
  }
}

function makeWalkable(graph) {
  const { plot } = graph;
  plot.tabIndex = 0;
  // Screen readers leave the arrow keys to a slider and say its value whenever that changes.
  plot.setAttribute("role", "slider");
  plot.setAttribute("aria-valuemin", 0);
  plot.setAttribute("aria-valuemax", Math.max(0, graph.count - 1));
  graph.say(null);
  plot.setAttribute("aria-label", graph.getAttribute("aria-label") ?? words.graph);
  plot.setAttribute("aria-roledescription", words.graph);

  plot.addEventListener("keydown", event => {
    const last = graph.count - 1;
    if (event.key === "Escape") {
      graph.point(null);
      return;
    }
    if (event.key === "Enter") {
      graph.open?.();
      return;
    }
    const forward = graph.current == null ? 0 : Math.min(graph.current + 1, last);
    const back = graph.current == null ? last : Math.max(graph.current - 1, 0);
    const next = { ArrowRight: forward, ArrowUp: forward, ArrowLeft: back, ArrowDown: back, Home: 0, End: last }[event.key];
    if (next === undefined || last < 0) return;
    event.preventDefault();
    graph.point(next, true);
  });
  plot.addEventListener("blur", () => graph.point(null));

  const follow = event => {
    graph.show();
    const index = graph.indexAt(event);
    if (index !== graph.current) graph.point(index);
  };
  let before = null;
  plot.addEventListener("pointermove", follow);
  plot.addEventListener("pointerdown", event => {
    before = graph.current;
    follow(event);
  });
  // The first touch of a point shows what a mouse shows by hovering.
  plot.addEventListener("click", () => {
    if (before === graph.current) graph.open?.();
  });
  plot.addEventListener("pointerleave", event => {
    if (event.pointerType === "mouse") graph.point(null);
  });
}

export function make(name, className = "", ...content) {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.append(...content);
  return element;
}

/** A colour of the sheet by its name, as it is now. */
export const colour = name => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

/** Formats for axis, figures and shares, as the tables of the page write them: the page says what stands around the digits. */
export function formats({ numbers: { locale, decimals, money, percent }, measure }) {
  const digits = (fewest, most, notation = "standard") => new Intl.NumberFormat(locale, { useGrouping: "always", notation, minimumFractionDigits: fewest, maximumFractionDigits: most });
  const around = (pattern, number) => value => (value < 0 ? "−" : "") + filled(pattern, number.format(Math.abs(value)));
  const brief = digits(0, 1, "compact");
  const units = around("{0}", digits(0, 0));
  const sales = around(money, digits(decimals, decimals));
  return {
    sales,
    units,
    figure: measure === "units" ? units : sales,
    axis: around(measure === "units" ? "{0}" : money, brief),
    share: value => filled(percent, digits(1, 1).format(value * 100)),
    wholeShare: value => filled(percent, digits(0, 0).format(value * 100)),
  };
}

export const sharedOptions = () => ({
  responsive: true,
  maintainAspectRatio: false,
  animation: false,
  // Pointer and keys are the element's own business, so that both do the same.
  events: [],
  // What nothing here uses; each that is on is asked at every step.
  plugins: { legend: false, tooltip: false, title: false, subtitle: false, decimation: false, colors: false },
  font: { family: getComputedStyle(document.body).fontFamily, size: 11.5 },
});
