// Files may be dropped on their field, and a form that is on its way says so. Without this the field and the form work as they are.
customElements.define("file-drop", class extends HTMLElement {
  connectedCallback() {
    const input = this.querySelector("input");
    const form = input.form;
    this.addEventListener("dragover", event => {
      event.preventDefault();
      this.classList.add("is-over");
    });
    this.addEventListener("dragleave", () => this.classList.remove("is-over"));
    this.addEventListener("drop", event => {
      event.preventDefault();
      this.classList.remove("is-over");
      input.files = event.dataTransfer.files;
      input.dispatchEvent(new Event("change"));
    });
    input.addEventListener("change", () => {
      const size = [...input.files].reduce((sum, file) => sum + file.size, 0);
      input.setCustomValidity(size > Number(this.dataset.most) ? this.dataset.tooLarge : "");
      input.reportValidity();
    });
    form.addEventListener("submit", () => {
      form.querySelector("[data-sending]").hidden = false;
      form.querySelector("button").disabled = true;
    });
    // The way back shows the page as it was left.
    window.addEventListener("pageshow", () => {
      form.querySelector("[data-sending]").hidden = true;
      form.querySelector("button").disabled = false;
    });
  }
});
