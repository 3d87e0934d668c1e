// Before the page is painted: scripts run, so what needs them shows; a theme that was chosen holds.
(() => {
  const root = document.documentElement;
  root.classList.add("js-on");
  try {
    const theme = localStorage.getItem("tigergen-theme");
    if (theme === "dark" || theme === "light") root.dataset.theme = theme;
  } catch {
    // A browser may keep nothing for pages from files.
  }
})();
