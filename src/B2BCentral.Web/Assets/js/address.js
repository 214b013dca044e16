// Keeps the address, and every link and form of the page that leads on from it, in step with a choice made without a request.

// What was saved under a name leads to what was saved.
const links = "a[href^='/b2b']:not([data-fixed]), a[data-carries]";
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

// An answer names the address as it was when it was asked for; what was chosen elsewhere meanwhile stays.
document.addEventListener("htmx:beforeRequest", event => { event.detail.requestConfig.askedAt = location.href; });
document.addEventListener("htmx:beforeHistoryUpdate", event => {
  const { history: update, requestConfig: { askedAt } } = event.detail;
  const [asked, answered, now] = [askedAt, update.path, location.href].map(address => new URL(address, location.href));
  if (answered.pathname !== now.pathname || asked.search === now.search) return;
  const keys = new Set([...asked.searchParams.keys(), ...answered.searchParams.keys()]);
  const moved = [...keys].filter(key => asked.searchParams.get(key) !== answered.searchParams.get(key));
  update.path = changed(location.href, Object.fromEntries(moved.map(key => [key, answered.searchParams.get(key)])));
});

// Whoever is led back after sending a form comes to the dashboard as it is now, not as it was when the form was made.
document.addEventListener("submit", event => {
  const back = event.target.querySelector?.("[name='returnUrl']");
  if (location.pathname !== "/b2b" || !back?.value.startsWith("/b2b")) return;
  back.value = location.pathname + location.search + new URL(back.value, location.href).hash;
}, true);

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
  for (const [name, value] of Object.entries(choices))
    if (value === null) url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  // Commas are allowed in a query and easier to read than %2C.
  return url.pathname + url.search.replaceAll("%2C", ",") + url.hash;
}
