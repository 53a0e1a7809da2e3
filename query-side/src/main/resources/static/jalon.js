// Small comforts over pages that work without any script: marks saved in place, said aloud, and nothing lost on a cut network.
(() => {
  "use strict";
  const announcer = document.getElementById("annonce");
  const say = (text) => {
    if (announcer) { announcer.textContent = ""; requestAnimationFrame(() => { announcer.textContent = text; }); }
    const visible = document.querySelector("[data-saved]");
    if (visible) visible.textContent = text;
  };

  // An error summary takes the focus.
  const summary = document.querySelector("[data-focus]");
  if (summary) summary.focus();

  // On a narrow screen the menu is one line: the page one is on is in sight.
  document.querySelector("nav [aria-current]")?.scrollIntoView({ block: "nearest", inline: "nearest" });

  // The address keeps no position to wait for: reloading later need not wait for it.
  const here = new URL(location.href);
  if (here.searchParams.has("after")) {
    here.searchParams.delete("after");
    history.replaceState(null, "", here);
  }

  // The secret of a one-time link stands after the sign #: it goes into its field and out of the address.
  const secret = document.querySelector("[data-fragment]");
  if (secret && location.hash.length > 1) {
    secret.value = location.hash.slice(1);
    history.replaceState(null, "", location.pathname + location.search);
    document.querySelector("[type=password]")?.focus();
  }

  // Forms marked data-inline are sent without leaving the page; the server draws what changed.
  // Taps wait for one another, and each is read from the page as it stands when its turn comes: three quick « + » are three.
  let queue = Promise.resolve();
  let taps = 0;
  let dropped = 0;
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    if (form.dataset.sent === "yes") { event.preventDefault(); return; }
    if (!form.hasAttribute("data-inline")) { form.dataset.sent = "yes"; return; }
    event.preventDefault();
    const button = event.submitter ? event.submitter.id : "";
    const tap = ++taps;
    form.setAttribute("aria-busy", "true");
    queue = queue.then(() => send(form, button, tap));
  });
  addEventListener("pageshow", () => document.querySelectorAll("[data-sent]").forEach((form) => delete form.dataset.sent));

  const send = async (tapped, button, tap) => {
    const form = tapped.isConnected ? tapped : document.getElementById(button)?.form ?? tapped;
    // Tapped before a refusal was shown: the person has not seen yet what changed.
    if (tap <= dropped) { form.removeAttribute("aria-busy"); return; }
    try {
      const body = new URLSearchParams(new FormData(form));
      const answer = await fetch(form.getAttribute("action"), {
        method: "POST", body, redirect: "manual", headers: { Accept: "application/json" },
      });
      if (answer.status === 401 || answer.status === 403) {
        say("Pas encore enregistré : vous avez été déconnecté, ou cette page est trop ancienne. Rechargez-la.");
      } else if (answer.type === "opaqueredirect" || answer.ok) {
        const told = answer.ok ? await answer.json().catch(() => ({})) : {};
        await redraw(told.position ?? answer.headers.get("Consistency-Token"));
        say(form.dataset.inline || "Enregistré.");
      } else {
        const problem = await answer.json().catch(() => ({}));
        dropped = taps;
        await redraw(null);
        say("Pas enregistré. " + (problem.detail || "Rechargez la page et recommencez."));
      }
    } catch {
      say("Pas encore enregistré : le réseau est coupé. Touchez à nouveau quand il revient.");
    } finally {
      form.removeAttribute("aria-busy");
    }
  };

  // Takes the marked parts of the page anew from the server, and gives the focus back to where it was.
  const redraw = async (position) => {
    const address = new URL(location.href);
    address.hash = "";
    if (position) address.searchParams.set("after", position);
    const answer = await fetch(address, { headers: { Accept: "text/html" } });
    if (!answer.ok) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    const focused = document.activeElement ? document.activeElement.id : "";
    document.querySelectorAll("[data-part]").forEach((part) => {
      const renewed = fresh.getElementById(part.id);
      if (renewed) part.replaceWith(document.adoptNode(renewed));
    });
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  };

  // "Ajouter une ligne": copies the last row of a repeated group, under the next index.
  document.querySelectorAll("[data-add-row]").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", () => {
      const rows = document.querySelectorAll(`[data-row="${button.dataset.addRow}"]`);
      const last = rows[rows.length - 1];
      const next = rows.length;
      const row = last.cloneNode(true);
      row.querySelectorAll("[name], [id], [for]").forEach((element) => {
        const renumber = (attribute, pattern, text) => {
          const value = element.getAttribute(attribute);
          if (value) element.setAttribute(attribute, value.replace(pattern, text));
        };
        renumber("name", /\[\d+\]/, `[${next}]`);
        renumber("id", /-\d+-/, `-${next}-`);
        renumber("for", /-\d+-/, `-${next}-`);
        if (element instanceof HTMLInputElement) {
          if (element.type === "checkbox") element.checked = false;
          else element.value = "";
        }
      });
      row.querySelectorAll("[data-number]").forEach((number) => { number.textContent = String(next + 1); });
      last.after(row);
      row.querySelector("input, select")?.focus();
    });
  });

  document.querySelectorAll("[data-print]").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", () => print());
  });

  // "Copier": takes the text of an element to the clipboard, and says so.
  document.querySelectorAll("[data-copy]").forEach((button) => {
    if (!navigator.clipboard) return;
    button.hidden = false;
    button.addEventListener("click", async () => {
      const text = document.getElementById(button.dataset.copy)?.textContent.trim() ?? "";
      try {
        await navigator.clipboard.writeText(text);
        button.textContent = "Copié";
        say("Copié.");
      } catch {
        say("La copie n’a pas été possible : sélectionnez le texte.");
      }
    });
  });
})();
