/* Saves a form while somebody types: <form data-autosave> with components/save_status.html in it.
   Without this script the button saves. What could not be sent stays in the form, and in this tab
   in case the page is opened anew. No form is sent off while there is no connection. */
(() => {
  "use strict";
  const PAUSE = 2000; // milliseconds after the last key
  const TRY_AGAIN = 10000;

  const { offline } = document.currentScript.dataset;

  // static/js/inline.js says it itself in the forms that it answers for
  for (const form of document.querySelectorAll("form[method=post]:not([data-hx-post])")) hold(form);
  for (const form of document.querySelectorAll("form[data-autosave]")) watch(form);

  /* The page that a browser shows without a connection would take the place of what was typed. */
  function hold(form) {
    const words = document.createElement("p");
    words.setAttribute("role", "alert");
    words.className = "note";
    form.addEventListener("submit", (event) => {
      words.textContent = navigator.onLine ? "" : offline;
      form.append(words);
      if (navigator.onLine) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    });
  }

  function watch(form) {
    const status = form.querySelector(".save-status");
    const drawer = `typed ${form.action}`;
    let timer = 0;
    let sending = false;
    let again = false;

    takeFromDrawer();
    if (isTyped()) later(PAUSE); // before this script was there
    form.addEventListener("input", () => later(PAUSE));
    form.addEventListener("change", () => later(PAUSE));
    form.addEventListener("submit", () => { clearTimeout(timer); renewToken(); sessionStorage.removeItem(drawer); });
    addEventListener("online", () => { if (sessionStorage.getItem(drawer)) later(0); });

    function later(pause) {
      clearTimeout(timer);
      timer = setTimeout(save, pause);
    }

    async function save() {
      if (sending) { again = true; return; }
      sending = true;
      const sent = contents();
      sessionStorage.setItem(drawer, JSON.stringify(sent));
      say("saving");
      try {
        renewToken();
        const answer = await fetch(form.action, {
          method: "POST", body: withoutFiles(form), headers: { "X-Autosave": "1" }, redirect: "error",
        });
        await hear(answer, sent);
      } catch {
        say("offline");
        later(TRY_AGAIN);
      }
      sending = false;
      if (again) { again = false; later(PAUSE); }
    }

    /* A file goes along with a button: once, not at every pause. */
    function withoutFiles(form) {
      const body = new FormData(form);
      for (const field of form.querySelectorAll("[type=file][name]")) body.delete(field.name);
      return body;
    }

    async function hear(answer, sent) {
      if (answer.ok) {
        takeOver(await answer.json(), sent);
      } else {
        say({ 401: "signedOut", 409: "conflict", 422: "invalid" }[answer.status] || "offline");
      }
    }

    /* What somebody else added comes in where nothing was typed since. */
    function takeOver(answer, sent) {
      for (const [name, values] of Object.entries(answer.fields || {})) {
        if (same(contents()[name], sent[name])) fill(name, values);
        fill(`initial-${name}`, values);
      }
      if ("seen" in answer) fill("seen", [answer.seen]);
      for (const [id, html] of Object.entries(answer.parts || {})) putInPlace(id, html);
      const waiting = onButton(sent);
      if (waiting) sessionStorage.setItem(drawer, JSON.stringify(waiting));
      else sessionStorage.removeItem(drawer);
      say(waiting ? "partly" : "saved", answer.at);
    }

    /* What only a button saves, when somebody typed there: it stays in this tab. */
    function onButton(sent) {
      const fields = [...form.querySelectorAll("[data-on-button] [name]")];
      if (!fields.some((field) => field.matches("input:not([type=date]), textarea") && field.value !== field.defaultValue)) return null;
      return Object.fromEntries(fields.filter(({ name }) => name in sent).map(({ name }) => [name, sent[name]]));
    }

    function contents() {
      const found = {};
      for (const [name, value] of new FormData(form)) {
        if (typeof value === "string" && name !== "csrfmiddlewaretoken") (found[name] ||= []).push(value);
      }
      return found;
    }

    function fill(name, values) {
      for (const field of form.querySelectorAll(`[name="${CSS.escape(name)}"]`)) {
        if (field.type === "checkbox" || field.type === "radio") field.checked = values.includes(field.value);
        else if (field.multiple) for (const option of field.options) option.selected = values.includes(option.value);
        else if (field.value !== (values[0] ?? "")) field.value = values[0] ?? "";
      }
    }

    function isTyped() {
      return [...form.elements].some((field) => field.type === "hidden" || field.type === "submit" ? false
        : field.options ? [...field.options].some((option) => option.selected !== option.defaultSelected && option.defaultSelected)
        : field.type === "checkbox" || field.type === "radio" ? field.checked !== field.defaultChecked
        : "defaultValue" in field && field.value !== field.defaultValue);
    }

    /* The page was opened anew before everything was sent. */
    function takeFromDrawer() {
      const kept = JSON.parse(sessionStorage.getItem(drawer) || "null");
      if (!kept || form.querySelector(".field-errors, .theirs")) return;
      for (const [name, values] of Object.entries(kept)) fill(name, values);
      later(0);
    }

    /* Signing in in another tab changes the token; the cookie has the right one. */
    function renewToken() {
      const token = /(?:^|; )csrftoken=([^;]+)/.exec(document.cookie);
      const field = form.querySelector("[name=csrfmiddlewaretoken]");
      if (token && field) field.value = token[1];
    }

    function say(what, more = "") {
      status.textContent = `${status.dataset[what]} ${more}`.trim();
      status.dataset.tone = what;
    }
  }

  /* Parts of the screen that what was saved changes; left alone where they stay as they are, so
     that nothing is announced twice. */
  function putInPlace(id, html) {
    const part = document.getElementById(id);
    const fresh = document.createElement("template");
    fresh.innerHTML = html;
    if (part && fresh.innerHTML !== part.innerHTML) part.replaceChildren(fresh.content);
  }

  function same(one, other) {
    return JSON.stringify(one) === JSON.stringify(other);
  }
})();
