import { GraphElement, colour, make, sharedOptions } from "../../Assets/js/charts.js";

class PerformanceRadar extends GraphElement {
  connectedCallback() {
    super.connectedCallback();
    this.addEventListener("click", this.choose);
    this.addEventListener("keydown", this.walk);
  }

  disconnectedCallback() {
    this.removeEventListener("click", this.choose);
    this.removeEventListener("keydown", this.walk);
    super.disconnectedCallback();
  }

  // The corners around it are buttons, so the picture itself is no stop of the keyboard.
  build() {
    this.plot = make("div", "radar-plot");
    this.canvas = make("canvas");
    this.canvas.setAttribute("aria-hidden", "true");
    this.plot.append(this.canvas);
    this.querySelector(".radar").append(this.plot);
  }

  draw() {
    const [line, card] = [colour("b2b"), colour("card")];
    this.chart = new Chart(this.canvas, {
      type: "radar",
      data: {
        labels: this.data.labels,
        datasets: [{
          data: this.data.values, spanGaps: true, borderColor: line, borderWidth: 2, backgroundColor: `${line}38`,
          pointRadius: 5, pointBackgroundColor: line, pointBorderColor: card, pointBorderWidth: 2,
        }],
      },
      options: {
        ...sharedOptions(),
        layout: { padding: 6 },
        scales: {
          r: {
            min: 0, max: 5, ticks: { display: false, stepSize: 1 }, pointLabels: { display: false },
            grid: { color: colour("line") }, angleLines: { color: colour("line-soft") },
          },
        },
      },
    });
  }

  choose = event => {
    const button = event.target.closest("button") ?? this.nearest(event);
    if (button) this.closest("[data-widget]").querySelector("performance-corners").open(button.dataset.corner, button);
  };

  // Clockwise and back, as the corners stand.
  walk = event => {
    const corners = [...this.querySelectorAll("button")];
    const at = corners.indexOf(document.activeElement);
    const to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: corners.length - 1 }[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    corners.at(to % corners.length).focus();
  };

  nearest(event) {
    if (event.target !== this.canvas) return null;
    const { left, top } = this.canvas.getBoundingClientRect();
    const at = { type: event.type, native: event, x: event.clientX - left, y: event.clientY - top };
    this.show();
    const index = this.chart.getElementsAtEventForMode(at, "nearest", { intersect: false }, false)[0]?.index;
    return index == null ? null : this.querySelectorAll("button")[index];
  }
}

class PerformanceCorners extends HTMLElement {
  connectedCallback() {
    this.addEventListener("keydown", this.close);
    // "toggle" does not bubble, so it is caught on its way down.
    this.addEventListener("toggle", this.tell, true);
  }

  disconnectedCallback() {
    this.removeEventListener("keydown", this.close);
    this.removeEventListener("toggle", this.tell, true);
  }

  open(key, opener) {
    const corner = this.querySelector(`[data-corner="${key}"]`);
    corner.open = true;
    this.opener = opener;
    corner.querySelector("summary").focus();
  }

  close = event => {
    const corner = event.target.closest(".corner[open]");
    if (event.key !== "Escape" || !corner || this.querySelector(":popover-open")) return;
    corner.open = false;
    (this.opener?.dataset.corner === corner.dataset.corner ? this.opener : corner.querySelector("summary")).focus();
    this.opener = null;
  };

  tell = ({ target }) => {
    this.closest("[data-widget]").querySelector(`button[data-corner="${target.dataset.corner}"]`)?.setAttribute("aria-expanded", String(target.open));
  };
}

customElements.define("performance-radar", PerformanceRadar);
customElements.define("performance-corners", PerformanceCorners);
