// How the attendance says where things stand: on the page, and aloud.
const WORDS = { PRESENT: "Présence", SENT_WORD: "A prévenu", NO_NEWS: "Sans nouvelles", NOT_ENTERED: "Non saisi" };

export const words = (value) => WORDS[value] ?? value;
export const several = (number, one, more) => `${number}\u00a0${number > 1 ? more : one}`;
export const element = (name, properties) => Object.assign(document.createElement(name), properties);

/** Whether this is the page where attendance is taken; elsewhere only what waits is told. */
export const taking = document.getElementById("lignes") !== null;

export const announce = (text) => {
  const announcer = document.getElementById("annonce");
  if (announcer) { announcer.textContent = ""; requestAnimationFrame(() => { announcer.textContent = text; }); }
};
const place = () => {
  if (taking) return document.querySelector("[data-saved]");
  const main = document.getElementById("contenu");
  return document.getElementById("en-attente") ?? main?.insertBefore(element("p", { id: "en-attente", className: "notice" }), main.firstChild);
};
export const show = (text, next) => {
  const here = place();
  here?.classList.toggle("waiting", text.startsWith("Pas "));
  here?.replaceChildren(text, ...(next ? [" ", next] : []));
};

/** What is shown now. */
export const shown = () => place()?.textContent ?? "";
