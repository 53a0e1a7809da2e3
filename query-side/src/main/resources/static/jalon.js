// Small comforts over pages that work without any script. The attendance has a file of its own: attendance.js.
(() => {
  "use strict";
  const announcer = document.getElementById("annonce");
  const say = (text) => {
    if (announcer) { announcer.textContent = ""; requestAnimationFrame(() => { announcer.textContent = text; }); }
  };

  // What was just recorded is announced: a status already on the page when it opens is not.
  const saved = document.querySelector(".saved");
  if (saved) requestAnimationFrame(() => say(saved.textContent));

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

  // What takes more than a moment says that it is under way: in the words of what was pressed where they fit there, and aloud.
  const [MOMENT, TOO_LONG] = [400, 30_000];
  const underWay = (pressed, words) => {
    const before = [...pressed.childNodes];
    const timer = setTimeout(() => {
      pressed.replaceChildren(words);
      if (pressed.scrollWidth > pressed.clientWidth + 1) pressed.replaceChildren(...before);
      say(words);
    }, MOMENT);
    pressed.setAttribute("aria-busy", "true");
    return () => {
      clearTimeout(timer);
      pressed.removeAttribute("aria-busy");
      pressed.replaceChildren(...before);
    };
  };

  // A form that leaves the page is sent once, however often it is tapped. One that was stopped on the way can be sent again, under the
  // same key.
  const onTheWay = new Set();
  const released = () => onTheWay.forEach((release) => release());
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    if (form.dataset.sent === "yes") { event.preventDefault(); return; }
    form.dataset.sent = "yes";
    const words = form.getAttribute("action")?.startsWith("/commands/") ? "Enregistrement…" : "Un instant…";
    const done = event.submitter instanceof HTMLButtonElement ? underWay(event.submitter, words) : () => {};
    const release = () => { onTheWay.delete(release); delete form.dataset.sent; done(); };
    onTheWay.add(release);
    setTimeout(release, TOO_LONG);
  });
  addEventListener("pageshow", released);

  // A file is fetched, so that the page can say that it is being prepared, and when it did not come. The link alone does the same.
  const handed = async (answer) => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(await answer.blob());
    link.download = /filename="([^"]+)"/.exec(answer.headers.get("Content-Disposition") ?? "")?.[1] ?? "";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), TOO_LONG);
  };
  document.addEventListener("click", async (event) => {
    const link = event.target.closest?.("a[download]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || link.protocol === "blob:") return;
    event.preventDefault();
    if (link.hasAttribute("aria-busy")) return;
    link.parentElement.querySelector(".not-come")?.remove();
    const done = underWay(link, "Préparation du fichier…");
    try {
      const answer = await fetch(link.href);
      // Whoever was signed out is asked to sign in; whatever was refused says why.
      if (answer.redirected || !answer.ok) { location.assign(link.href); return; }
      await handed(answer);
      say("Fichier prêt.");
    } catch {
      const told = document.createElement("span");
      told.className = "not-come";
      told.textContent = "Le fichier n’est pas arrivé. Essayez de nouveau.";
      link.after(told);
      say(told.textContent);
    } finally { done(); }
  });

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
      if (row instanceof HTMLDetailsElement) row.open = true;
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
