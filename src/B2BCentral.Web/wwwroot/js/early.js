// Runs before the first paint, so that what a script will fold away never flashes up.
document.documentElement.classList.add("js");
