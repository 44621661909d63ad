/* Forms within a page (components/inline.html). htmx puts the answer in place; here the reader hears
   of it where they are, and the focus is never lost. */
(() => {
  "use strict";
  const LEAVING = 5000; // milliseconds in which the page that an answer leads to is on its way

  const words = document.currentScript.dataset;
  let leavesUntil = 0;

  document.addEventListener("htmx:configRequest", renewToken);
  // after the first half of a double click another button may lie under the pointer
  document.addEventListener("click", (event) => {
    if (event.detail > 1 && isInline(event.target.closest("button")?.form)) event.preventDefault();
  });
  document.addEventListener("htmx:beforeRequest", (event) => {
    if (isInline(event.detail.elt) && performance.now() < leavesUntil) event.preventDefault();
  });
  document.addEventListener("htmx:beforeOnLoad", ({ detail: { elt, xhr } }) => {
    if (isInline(elt) && xhr.getResponseHeader("HX-Redirect")) leavesUntil = performance.now() + LEAVING;
  });
  window.addEventListener("pageshow", () => { leavesUntil = 0; }); // back again
  document.addEventListener("htmx:afterSwap", ({ detail }) => {
    if (isInline(detail.requestConfig?.elt)) arrive(detail.requestConfig.elt);
  });
  document.addEventListener("htmx:responseError", ({ detail: { elt, xhr, requestConfig } }) => {
    if (!isInline(elt)) return;
    if (xhr.status === 401) goAndSignIn(elt, requestConfig.triggeringEvent.submitter);
    else say(elt, whatItSays(xhr.response) || words.failed);
  });
  document.addEventListener("htmx:sendError", ({ detail: { elt } }) => { if (isInline(elt)) say(elt, words.offline); });

  function isInline(form) {
    return form?.getAttribute("data-hx-target") === "#content";
  }

  /* What happened comes under the heading that the form stood under, else it stays on top of the
     page. What is wrong in a form takes the focus by itself (components/error_summary.html). */
  function arrive(form) {
    const content = document.getElementById("content");
    if (content.querySelector("[autofocus]")) return;
    const around = form.closest("section[id], li[id]");
    const place = around && document.getElementById(around.id);
    const heading = (place || content).querySelector("h1, h2, h3");
    const messages = content.querySelector(".messages");
    if (place && messages) heading.after(messages);
    const told = messages?.querySelector(".message") || heading;
    told.tabIndex = -1;
    told.focus();
  }

  /* The browser sends the form once more, and goes where it leads: what was typed goes along. */
  function goAndSignIn(form, button) {
    form.elements.csrfmiddlewaretoken.value = rightToken() || form.elements.csrfmiddlewaretoken.value;
    form.addEventListener("submit", (event) => event.stopImmediatePropagation(), { capture: true, once: true });
    form.requestSubmit(button);
  }

  function say(form, what) {
    let told = form.querySelector(".message");
    if (!told) {
      told = document.createElement("p");
      told.className = "message";
      told.dataset.level = "error";
      told.setAttribute("role", "alert");
      form.append(told);
    }
    told.textContent = what;
  }

  /* The words of an error page: its title, and what happened. */
  function whatItSays(html) {
    const main = new DOMParser().parseFromString(html, "text/html").querySelector("main");
    return [...main?.querySelectorAll("h1, .lead") || []].map((each) => each.textContent.trim()).join(". ");
  }

  /* Signing in in another tab changes the token; the cookie has the right one. */
  function renewToken({ detail: { parameters } }) {
    if (rightToken() && parameters.csrfmiddlewaretoken) parameters.csrfmiddlewaretoken = rightToken();
  }

  function rightToken() {
    return /(?:^|; )csrftoken=([^;]+)/.exec(document.cookie)?.[1];
  }
})();
