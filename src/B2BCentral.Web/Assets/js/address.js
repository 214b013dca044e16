// Keeps the address, and every link and form of the page that leads on from it, in step with a choice made without a request.

const links = "a[href^='/b2b'], a[data-carries]";
const forms = "form[method='get'][action='/b2b']";

export function carry(choices) {
  history.replaceState(history.state, "", changed(location.href, choices));
  for (const link of document.querySelectorAll(links))
    for (const name of ["href", "hx-get"]) {
      const address = link.getAttribute(name);
      if (address?.startsWith("/")) link.setAttribute(name, changed(address, choices));
    }
  for (const form of document.querySelectorAll(forms))
    for (const [name, value] of Object.entries(choices))
      // A form in which the choice is made says it itself.
      if (!form.querySelector(`[name="${name}"]:not([type="hidden"])`)) hiddenField(form, name).value = value;
}

function hiddenField(form, name) {
  const present = form.querySelector(`[name="${name}"]`);
  if (present) return present;
  const field = document.createElement("input");
  field.type = "hidden";
  field.name = name;
  form.append(field);
  return field;
}

function changed(address, choices) {
  const url = new URL(address, location.href);
  for (const [name, value] of Object.entries(choices)) url.searchParams.set(name, value);
  // Commas are allowed in a query and easier to read than %2C.
  return url.pathname + url.search.replaceAll("%2C", ",") + url.hash;
}
