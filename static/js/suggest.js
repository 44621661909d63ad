/* Offers what is there while somebody types in a search field (components/searchbox.html): a combobox
   whose list comes from the portal. Without JavaScript, or without an answer, it is a search field. */
(() => {
  "use strict";
  if (window.suggesting) return; // once on a page, however many fields it has
  window.suggesting = true;
  const PAUSE = 150; // milliseconds without a key
  const SHORTEST = 2;

  for (const [at, form] of document.querySelectorAll("form[data-suggestions]").entries()) {
    if (!form.elements.network) offer(form, `suggestions-${at}`); // within a network one searches texts
  }

  function offer(form, id) {
    const field = form.elements.q;
    const list = document.createElement("ul");
    const told = document.createElement("p");
    let timer, asking, chosen = -1, dismissed = "";

    Object.assign(list, { id, className: "suggestions", hidden: true });
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", form.dataset.found.replace(/[:\s]+$/, ""));
    told.className = "hidden-text";
    told.setAttribute("role", "status");
    form.after(list, told);
    for (const [name, value] of Object.entries({
      role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": id,
    })) field.setAttribute(name, value);

    field.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(ask, PAUSE); });
    field.addEventListener("keydown", move);
    field.addEventListener("blur", close);
    list.addEventListener("mousedown", (event) => event.preventDefault()); // keeps the focus in the field
    list.addEventListener("click", (event) => open(event.target.closest("li")));

    async function ask() {
      const typed = field.value.trim();
      asking?.abort();
      if (typed.length < SHORTEST || typed === dismissed) return close();
      asking = new AbortController();
      try {
        const answer = await fetch(`${form.dataset.suggestions}?${new URLSearchParams({ q: typed })}`, { signal: asking.signal });
        if (answer.ok && document.activeElement === field) show((await answer.json()).suggestions);
      } catch { close(); } // no connection, or more was typed: searching itself still works
    }

    function show(found) {
      list.replaceChildren(...found.map(({ label, kind, url }, index) => {
        const option = document.createElement("li");
        Object.assign(option, { id: `${id}-${index}` });
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        option.dataset.url = url;
        for (const words of [label, kind]) option.append(Object.assign(document.createElement("span"), { textContent: words }));
        return option;
      }));
      chosen = -1;
      field.removeAttribute("aria-activedescendant");
      list.hidden = !found.length;
      field.setAttribute("aria-expanded", String(!list.hidden));
      told.textContent = found.length ? form.dataset.found + found.length : "";
    }

    function move(event) {
      const options = [...list.children];
      if (event.key === "Escape" && !list.hidden) {
        event.preventDefault(); // the field keeps what was typed
        dismissed = field.value.trim();
        return close();
      }
      if (event.key === "Enter" && chosen >= 0 && !list.hidden) {
        event.preventDefault();
        return open(options[chosen]);
      }
      if (!["ArrowDown", "ArrowUp"].includes(event.key) || list.hidden) return;
      event.preventDefault();
      const places = options.length + 1; // one of them is the field itself
      chosen = (chosen + 1 + (event.key === "ArrowDown" ? 1 : places - 1)) % places - 1;
      options.forEach((option, index) => option.setAttribute("aria-selected", String(index === chosen)));
      if (chosen < 0) return field.removeAttribute("aria-activedescendant");
      field.setAttribute("aria-activedescendant", options[chosen].id);
      options[chosen].scrollIntoView({ block: "nearest" });
    }

    function open(option) { if (option) location.assign(option.dataset.url); }

    function close() {
      asking?.abort();
      list.hidden = true;
      chosen = -1;
      field.setAttribute("aria-expanded", "false");
      field.removeAttribute("aria-activedescendant");
    }
  }
})();
