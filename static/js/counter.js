/* Says how much room is left in a field once most of it is used: <textarea data-most="300">.
   Nothing is cut off: the server refuses what is too long, and what was typed stays. */
(() => {
  "use strict";
  const NEAR = 0.8;
  const PAUSE = 1000; // milliseconds after the last key, before it is read aloud

  const { left, over } = document.currentScript.dataset;

  countIn(document);
  // what htmx puts in place (components/inline.html); the page itself was counted above
  document.addEventListener("htmx:load", ({ target }) => { if (target !== document.body) countIn(target); });

  function countIn(part) {
    for (const field of part.querySelectorAll("[data-most]")) count(field);
  }

  function count(field) {
    const most = Number(field.dataset.most);
    const shown = document.createElement("p");
    const said = document.createElement("p");
    let timer;

    shown.className = "counter note";
    shown.setAttribute("aria-hidden", "true");
    said.className = "hidden-text";
    said.setAttribute("role", "status");
    field.after(shown, said);
    field.addEventListener("input", tell);
    tell();

    function tell() {
      const used = [...field.value.replaceAll("\n", "\r\n")].length; // as it is sent
      const room = most - used;
      shown.textContent = used < NEAR * most ? "" : room < 0 ? `${over} ${-room}` : `${left} ${room}`;
      shown.dataset.tone = room < 0 ? "over" : "";
      clearTimeout(timer);
      timer = setTimeout(() => { said.textContent = shown.textContent; }, PAUSE);
    }
  }
})();
