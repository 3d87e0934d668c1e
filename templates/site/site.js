// Comfort for readers with scripts; without them every page says the same.
(() => {
  const root = document.documentElement;
  const base = document.body.dataset.root;
  const remember = (key, value) => {
    try {
      localStorage.setItem(key, value);
    } catch {
      // A browser may keep nothing for pages from files.
    }
  };
  const recall = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };

  // -- light and dark
  const switchTheme = () => {
    const dark = root.dataset.theme
      ? root.dataset.theme === "dark"
      : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
    remember("tigergen-theme", root.dataset.theme);
  };

  // -- search is loaded when it is first wanted
  let search;
  const openSearch = () => {
    search ??= ["search-index.js", "search.js"].reduce(
      (before, name) =>
        before.then(
          () =>
            new Promise((done, failed) => {
              const script = document.createElement("script");
              script.src = base + name;
              script.onload = done;
              script.onerror = failed;
              document.head.append(script);
            }),
        ),
      Promise.resolve(),
    );
    search.then(() => self.tigergenSearch.open(base));
  };
  document.addEventListener("click", (event) => {
    const wanted = event.target.closest("[data-do]")?.dataset.do;
    if (wanted === "search") openSearch();
    if (wanted === "theme") switchTheme();
  });
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input:not([type=radio], [type=checkbox]), textarea, select");
    const wanted = event.key === "/" || (event.key === "k" && (event.metaKey || event.ctrlKey));
    if (!wanted || typing || event.altKey || (event.key === "/" && (event.metaKey || event.ctrlKey))) return;
    event.preventDefault();
    openSearch();
  });

  // -- one choice of language for all calls
  const choose = (title) => {
    for (const label of document.querySelectorAll(".tabs label")) {
      if (label.textContent === title) label.control.checked = true;
    }
  };
  document.addEventListener("change", (event) => {
    const label = event.target.closest(".tabs input")?.labels[0];
    if (!label) return;
    const before = label.getBoundingClientRect().top;
    choose(label.textContent);
    scrollBy({ top: label.getBoundingClientRect().top - before, behavior: "instant" });
    remember("tigergen-language", label.textContent);
  });
  const language = recall("tigergen-language");
  if (language) choose(language);

  // -- copy buttons
  const copy = async (button, text) => {
    try {
      await navigator.clipboard.writeText(text);
      button.textContent = "Copied";
    } catch {
      button.textContent = "Select and copy";
    }
    setTimeout(() => (button.textContent = "Copy"), 1500);
  };
  for (const box of document.querySelectorAll("figure, .tabs")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = "Copy";
    button.addEventListener("click", () => {
      const shown = [...box.querySelectorAll("pre")].find((pre) => pre.offsetParent !== null);
      copy(button, shown.textContent);
    });
    box.append(button);
  }

  // -- what a link leads to is open, and so is everything on paper
  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (let one = target?.closest("details"); one; one = one.parentElement.closest("details")) one.open = true;
    if (target && document.getElementById("menu").checked) document.getElementById("menu").checked = false;
  };
  addEventListener("hashchange", reveal);
  reveal();
  let closed = [];
  addEventListener("beforeprint", () => {
    closed = [...document.querySelectorAll("main details:not([open])")];
    for (const one of closed) one.open = true;
  });
  addEventListener("afterprint", () => closed.forEach((one) => (one.open = false)));

  // -- the place that is read is marked in the list of pages
  const links = new Map();
  for (const link of document.querySelectorAll(".side ul ul a")) links.set(link.hash.slice(1), link);
  const current = document.querySelector(".side [aria-current=page]");
  const side = document.querySelector(".side");
  if (current && side && current.offsetTop > 0.8 * side.clientHeight) side.scrollTop = current.offsetTop - side.clientHeight / 3;
  if (links.size) {
    const sections = [...document.querySelectorAll("section.op[id]")];
    let marked;
    const follow = () => {
      const line = 140;
      const read = sections.findLast((one) => one.getBoundingClientRect().top < line) ?? sections[0];
      if (read === marked) return;
      marked = read;
      for (const [id, link] of links) {
        if (id === read.id) link.setAttribute("aria-current", "location");
        else link.removeAttribute("aria-current");
      }
    };
    let waiting = false;
    addEventListener("scroll", () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        follow();
      });
    }, { passive: true });
    follow();
  }
})();
