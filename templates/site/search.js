// Search in the index of the site: all words must match, the best first, with a typo or two forgiven.
self.tigergenSearch = (() => {
  const SHOWN = 30;
  const KINDS = ["page", "operation", "event", "model", "vendor", "parameter", "field"];
  const split = (text) =>
    text
      .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean);

  // Each word of the index once, with the entries that have it; names weigh more than what is beside them.
  const words = new Map();
  const rows = self.tigergenIndex.map(([kind, name, text, href], at) => {
    const note = (word, weight) => {
      const found = words.get(word) ?? words.set(word, new Map()).get(word);
      found.set(at, Math.max(weight, found.get(at) ?? 0));
      if (word.length > 3 && word.endsWith("s")) note(word.slice(0, -1), weight - 0.05);
    };
    for (const word of split(text)) note(word, 0.5);
    const parts = split(name);
    for (const word of parts) note(word, 1);
    note(name.toLowerCase(), 1.2);
    if (parts.length > 1) note(parts.join(""), 1.1);
    return { kind, name, text, href, parts: parts.length };
  });

  // Edits between two words, transpositions among them; more than `most` count as too many.
  const distance = (one, other, most) => {
    if (Math.abs(one.length - other.length) > most) return most + 1;
    let before = [];
    let last = Array.from({ length: other.length + 1 }, (_, i) => i);
    for (let i = 1; i <= one.length; i++) {
      const row = [i];
      let least = i;
      for (let j = 1; j <= other.length; j++) {
        const same = one[i - 1] === other[j - 1] ? 0 : 1;
        row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + same);
        if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
          row[j] = Math.min(row[j], before[j - 2] + 1);
        least = Math.min(least, row[j]);
      }
      if (least > most) return most + 1;
      before = last;
      last = row;
    }
    return last[other.length];
  };

  // How well a word of the index answers a word that was typed: 0 to 1.
  const likeness = (typed, word) => {
    if (word === typed) return 1;
    if (word.startsWith(typed)) return 0.7 + 0.2 * (typed.length / word.length);
    if (typed.length > 2 && word.includes(typed)) return 0.5;
    const most = typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
    if (!most) return 0;
    const whole = distance(typed, word, most);
    if (whole <= most) return 0.45 - 0.1 * whole;
    const head = distance(typed, word.slice(0, typed.length), most);
    return head <= most ? 0.35 - 0.1 * head : 0;
  };

  const find = (query) => {
    const typed = split(query);
    const whole = query.trim().toLowerCase();
    if (!typed.length) return [];
    let scores;
    for (const one of typed) {
      const found = new Map();
      for (const [word, entries] of words) {
        const like = likeness(one, word);
        if (!like) continue;
        for (const [at, weight] of entries)
          found.set(at, Math.max(found.get(at) ?? 0, like * weight));
      }
      const before = scores;
      scores = before
        ? new Map([...found].filter(([at]) => before.has(at)).map(([at, score]) => [at, score + before.get(at)]))
        : found;
    }
    return [...scores]
      .map(([at, score]) => {
        const row = rows[at];
        const exact = row.name.toLowerCase() === whole ? 1 : 0;
        return [score + exact - 0.03 * KINDS.indexOf(row.kind) - 0.01 * row.parts, at];
      })
      .sort((one, other) => other[0] - one[0] || one[1] - other[1])
      .slice(0, SHOWN)
      .map(([, at]) => rows[at]);
  };

  // -- the dialog: a combobox with a list of options (ARIA Authoring Practices)
  let dialog, input, list, status, options, chosen, base;
  const element = (tag, attributes, ...children) => {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    made.append(...children);
    return made;
  };
  const choose = (at) => {
    options[chosen]?.setAttribute("aria-selected", "false");
    chosen = at;
    const one = options[at];
    if (!one) return input.removeAttribute("aria-activedescendant");
    one.setAttribute("aria-selected", "true");
    one.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", one.id);
  };
  const show = () => {
    const began = performance.now();
    const found = find(input.value);
    dialog.dataset.milliseconds = (performance.now() - began).toFixed(1);
    options = found.map((row, at) =>
      element(
        "li",
        { role: "option", id: `found-${at}`, "aria-selected": "false", "data-href": base + row.href },
        element("small", {}, row.kind),
        element("b", {}, row.name),
        element("span", {}, row.text),
      ),
    );
    list.replaceChildren(...options);
    input.setAttribute("aria-expanded", String(options.length > 0));
    status.textContent = input.value.trim()
      ? `${found.length === SHOWN ? "The best " : ""}${found.length} found. Arrows choose, Enter opens, Esc closes.`
      : "Operations, parameters, models, fields, events and the vendor's names.";
    choose(options.length ? 0 : -1);
  };
  const go = (option) => {
    dialog.close();
    location.href = option.dataset.href;
  };
  const make = () => {
    input = element("input", {
      type: "text", role: "combobox", "aria-label": "Search the API", "aria-controls": "found", "aria-expanded": "false",
      "aria-autocomplete": "list", autocomplete: "off", spellcheck: "false", placeholder: "Search the API",
    });
    list = element("ul", { role: "listbox", id: "found", "aria-label": "Found" });
    status = element("p", { role: "status" });
    dialog = element("dialog", { "aria-label": "Search" }, input, list, status);
    document.body.append(dialog);
    input.addEventListener("input", show);
    input.addEventListener("keydown", (event) => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step && options.length) choose((chosen + step + options.length) % options.length);
      else if (event.key === "Enter" && options[chosen]) go(options[chosen]);
      else return;
      event.preventDefault();
    });
    list.addEventListener("click", (event) => {
      const option = event.target.closest("[role=option]");
      if (option) go(option);
    });
    dialog.addEventListener("click", (event) => {
      if (event.target === dialog) dialog.close();
    });
  };
  return {
    find,
    open(root) {
      base = root;
      if (!dialog) make();
      if (dialog.open) return;
      dialog.showModal();
      input.select();
      show();
    },
  };
})();
