// As one types, the first results open under the field, to be chosen with the arrow keys or the mouse: a combobox and its list.
// Without this the field is a form that leads to the page of results.
import { leadTo, prepareSwitch } from "../../Assets/js/slash.js";

const pause = 200;
const fewest = 2;

customElements.define("site-search", class extends HTMLElement {
  connectedCallback() {
    this.form = this.querySelector("form");
    this.input = this.querySelector("[type='search']");
    this.list = this.querySelector("[role='listbox']");
    this.said = this.querySelector("[aria-live]");
    const roles = { role: "combobox", autocomplete: "off", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": this.list.id };
    for (const [name, value] of Object.entries(roles)) this.input.setAttribute(name, value);
    this.input.addEventListener("input", () => this.askSoon());
    this.input.addEventListener("keydown", event => this.press(event));
    this.input.addEventListener("blur", () => this.close());
    // The field keeps the focus while a result is clicked.
    this.list.addEventListener("mousedown", event => event.preventDefault());
    // The way back shows the page as it was left.
    addEventListener("pageshow", () => this.close());
  }

  get options() {
    return [...this.list.querySelectorAll("[role='option']")];
  }

  get chosen() {
    return this.list.hidden ? -1 : this.options.findIndex(option => option.getAttribute("aria-selected") === "true");
  }

  askSoon() {
    clearTimeout(this.waiting);
    this.asking?.abort();
    this.choose(-1);
    if (this.input.value.trim().length < fewest) this.close();
    else this.waiting = setTimeout(() => this.ask(), pause);
  }

  async ask() {
    clearTimeout(this.waiting);
    this.asking?.abort();
    const { signal } = this.asking = new AbortController();
    try {
      const answer = await fetch(`${this.form.dataset.suggestions}?${new URLSearchParams(new FormData(this.form))}`, { signal });
      // Whoever is no longer signed in is told so by the page that the form leads to.
      if (!answer.ok || answer.redirected) throw new Error(answer.statusText);
      const found = await answer.text();
      if (!signal.aborted) this.open(found);
    } catch {
      if (!signal.aborted) this.close();
    }
  }

  open(found) {
    this.list.innerHTML = found;
    this.options.forEach((option, i) => { option.id = `${this.list.id}-${i}`; });
    this.list.hidden = false;
    this.list.scrollTop = 0;
    this.choose(-1);
    this.input.setAttribute("aria-expanded", "true");
    this.said.textContent = this.list.querySelector("[data-announcement]").dataset.announcement;
  }

  close() {
    clearTimeout(this.waiting);
    this.asking?.abort();
    this.list.hidden = true;
    this.choose(-1);
    this.input.setAttribute("aria-expanded", "false");
    this.said.textContent = "";
  }

  choose(at) {
    this.options.forEach((option, i) => option.setAttribute("aria-selected", String(i === at)));
    const option = this.options[at];
    option?.scrollIntoView({ block: "nearest" });
    if (option) this.input.setAttribute("aria-activedescendant", option.id);
    else this.input.removeAttribute("aria-activedescendant");
  }

  press(event) {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const handled = this.list.hidden ? this.pressClosed(event.key) : this.pressOpen(event.key);
    if (handled) event.preventDefault();
  }

  pressClosed(key) {
    if (!["ArrowDown", "ArrowUp"].includes(key) || this.input.value.trim().length < fewest) return false;
    this.ask();
    return true;
  }

  pressOpen(key) {
    const { chosen, options: { length } } = this;
    switch (key) {
      case "ArrowDown":
        this.choose((chosen + 1) % length);
        return true;
      case "ArrowUp":
        this.choose((chosen < 1 ? length : chosen) - 1);
        return true;
      // Until something is chosen these move within the words.
      case "Home":
      case "End":
        if (chosen < 0) return false;
        this.choose(key === "Home" ? 0 : length - 1);
        return true;
      case "Enter":
        if (chosen < 0) return false;
        this.options[chosen].click();
        return true;
      case "Escape":
        this.close();
        return true;
      default:
        return false;
    }
  }
});

const field = document.getElementById("site-search");
if (field) leadTo(field);
document.querySelectorAll("[data-slash]").forEach(prepareSwitch);
