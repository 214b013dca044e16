// A form that was refused begins at the first field that needs a look; how many there are stands at its head, which is read aloud by itself.
document.querySelector(".notice-bad[role=alert] ~ * [aria-invalid=true], .notice-bad[role=alert] ~ [aria-invalid=true]")?.focus();
