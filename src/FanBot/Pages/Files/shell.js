// The button that turns the page light or dark. What was chosen is kept in this browser; until then it follows the system.

const kept = "fanbot-theme";
const root = document.documentElement;
const button = document.getElementById("theme");
const system = matchMedia("(prefers-color-scheme: dark)");

const isDark = () => (root.dataset.theme ?? (system.matches ? "dark" : "light")) === "dark";

function read() {
  try {
    return localStorage.getItem(kept);
  } catch {
    return null;
  }
}

function keep(theme) {
  try {
    localStorage.setItem(kept, theme);
  } catch {
    // Not kept, then.
  }
}

function tell() {
  button.textContent = isDark() ? "Light" : "Dark";
  button.setAttribute("aria-label", isDark() ? "Turn the page light" : "Turn the page dark");
}

const chosen = read();
if (chosen === "light" || chosen === "dark") {
  root.dataset.theme = chosen;
}

button.hidden = false;
button.addEventListener("click", () => {
  root.dataset.theme = isDark() ? "light" : "dark";
  keep(root.dataset.theme);
  tell();
});
system.addEventListener("change", tell);
tell();
