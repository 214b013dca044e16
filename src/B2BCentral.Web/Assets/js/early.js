// Runs before the first paint, so that what a script will fold away never flashes up.
document.documentElement.classList.add("js");

// Back and Forward while the page still loads: htmx, which would fetch the page of that address, is not listening yet.
addEventListener("popstate", event => {
  if (event.state?.htmx && !window.onpopstate) location.reload();
});
