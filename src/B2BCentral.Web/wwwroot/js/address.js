// Keeps the address, and every link and form of the page that leads on from it, in step with a choice made without a request.

const carriers = "a[href^='/b2b'], a[href^='/reports/business'], [hx-get^='/b2b']";

export function carry(choices) {
  history.replaceState(history.state, "", changed(location.href, choices));
  for (const link of document.querySelectorAll(carriers))
    for (const name of ["href", "hx-get", "hx-push-url"]) {
      const address = link.getAttribute(name);
      if (address?.startsWith("/")) link.setAttribute(name, changed(address, choices));
    }
  for (const [name, value] of Object.entries(choices))
    for (const field of document.querySelectorAll(`input[type="hidden"][name="${name}"]`))
      // A form in which the choice is made says it itself.
      if (!field.form?.querySelector(`[name="${name}"]:not([type="hidden"])`)) field.value = value;
}

function changed(address, choices) {
  const url = new URL(address, location.href);
  for (const [name, value] of Object.entries(choices)) url.searchParams.set(name, value);
  // Commas are allowed in a query and easier to read than %2C.
  return url.pathname + url.search.replaceAll("%2C", ",") + url.hash;
}
