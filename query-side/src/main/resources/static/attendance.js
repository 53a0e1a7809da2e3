// The attendance, phone in hand: each tap shows at once and is said to be recorded once it is; the list is taken anew at each answer
// and now and then, so that two phones in one hall see each other. Without this file the same forms work, a page at a time.
import { announce, element, several, show, shown, taking, words } from "./saying.js";
import { askAgain, mine, ofOthers, put, send, settle } from "./waiting-marks.js";

const [LOOK_AGAIN, STILL_HERE] = [15_000, 20 * 60_000];
const TRY_AGAIN = [3_000, 10_000, 30_000];
let [state, refusal, lastPosition, said] = ["done", null, null, ""];
let [going, again, tries, turns] = [false, false, 0, 0];
const otherTabs = new BroadcastChannel("jalon-presences");
let [lastTouch, timer, running] = [performance.now(), 0, Promise.resolve()];

// Where a mark belongs on this page, if it does.
const placeOf = (mark) => [...document.querySelectorAll(`form[data-mark="${CSS.escape(mark.cell)}"]`)]
  .find((form) => form.getAttribute("action") === mark.action)?.closest("[data-cell]");

// Draws a mark as if it were recorded, and says that it is not yet.
const drawn = (place, mark) => {
  place.querySelectorAll("form[data-mark]").forEach((form) => {
    const button = form.querySelector("button");
    form.elements.seen.value = mark.value;
    if (form.dataset.step) {
      const next = Number(mark.value) + Number(form.dataset.step);
      (form.elements.children ?? form.elements.people).value = next;
      button.disabled = next < 0;
    } else {
      button.setAttribute("aria-pressed", String(form.elements.status.value === mark.value));
    }
  });
  const output = place.querySelector("output");
  if (output) output.textContent = mark.value;
  const status = place.querySelector("[data-status]");
  if (status) status.textContent = words(mark.value) + (going ? "" : ", pas encore enregistré");
};

// Both sides, and the person chooses; a mark that is not accepted is taken off by hand, so that nobody believes it recorded.
const asked = (place, mark) => {
  place.querySelector(".overtaken")?.remove();
  const box = element("div", { className: "overtaken" });
  const answer = (id, label, then) => {
    const button = element("button", { type: "button", id: `${id}-${mark.cell}`, textContent: label });
    button.addEventListener("click", async () => { then(); box.remove(); show(""); await redraw(); go(); });
    return button;
  };
  if (mark.refused) {
    box.append(element("p", { textContent: `« ${words(mark.value)} » n’a pas été enregistré. ${refusal ?? ""}` }),
      answer("retirer", "Retirer cette saisie", () => settle(mark.key)));
  } else {
    box.append(element("p", { textContent: `Saisi entre-temps sur un autre appareil\u00a0: « ${words(mark.current)} ». Votre saisie\u00a0: « ${words(mark.value)} ».` }),
      answer("garder", `Garder « ${words(mark.current)} »`, () => settle(mark.key)),
      answer("noter", `Noter « ${words(mark.value)} »`, () => put(mark)));
  }
  place.append(box);
};

// A mark of another page: where to choose, or what takes it off where that page is no longer open.
const pageOf = (mark) => mark.action.replace("/commands", "").replace("/workshops/", "/ateliers/").replace(/[a-z]+$/, "presences");
const taken = (mark) => {
  const button = element("button", { type: "button", textContent: "Retirer cette saisie" });
  button.addEventListener("click", () => { settle(mark.key); show("Saisie retirée."); paint(); });
  return button;
};

const paint = () => {
  const waiting = mine();
  const open = waiting.filter((mark) => mark.current !== undefined || mark.refused);
  document.querySelectorAll(".overtaken").forEach((box) => box.remove());
  waiting.forEach((mark) => {
    const place = placeOf(mark);
    if (place) (open.includes(mark) ? asked : drawn)(place, mark);
  });
  progress();
  const line = waiting.length - open.length;
  if (line > 0) {
    const signIn = { href: "/connexion?suite=" + encodeURIComponent(location.pathname), textContent: "Se connecter" };
    const why = state === "signed-out" ? ". Vous avez été déconnecté." : state === "offline" ? " du réseau" : "";
    show(going ? "Enregistrement…" : `Pas encore enregistré, ${several(line, ...marked(waiting))} en attente${why}`, !going && state === "signed-out" ? element("a", signIn) : null);
  } else if (open.length > 0) {
    const [first] = open;
    const place = placeOf(first);
    const why = first.refused ? refusal ?? "Cette saisie n’est pas acceptée." : `« ${words(first.current)} » a été saisi entre-temps.`;
    if (place) show(`Pas enregistré. ${place.dataset.named}\u00a0: ${why} Choisissez sur sa ligne.`);
    else show(`Pas enregistré. ${why}`, first.refused ? taken(first) : element("a", { href: pageOf(first), textContent: "Ouvrir les présences" }));
  } else if (ofOthers() > 0 && !taking) {
    show(`${several(ofOthers(), "présence saisie", "présences saisies")} avec un autre compte attendent sur ce téléphone : la même personne doit se connecter.`);
  }
};

const marked = (marks) => (marks.every((mark) => mark.cell.startsWith("person-")) ? ["présence", "présences"] : ["saisie", "saisies"]);

// « 7 saisies sur 9 », with what waits.
const progress = () => {
  const lines = [...document.querySelectorAll("fieldset[data-cell]")];
  const entered = lines.filter((line) => line.querySelector("[aria-pressed=true]")).length;
  const text = document.querySelector("#avancement p");
  if (!text) return;
  text.textContent = `${several(entered, "saisie", "saisies")} sur ${lines.length}`;
  document.querySelector("#avancement .done")?.setAttribute("width", String(lines.length ? (entered * 100) / lines.length : 0));
};

// Takes the parts of the page anew from the server; a part somebody is writing in stays as it is.
const redraw = async (position, written) => {
  const turn = ++turns;
  lastPosition = position ?? lastPosition;
  const address = new URL(location.href);
  address.hash = "";
  if (lastPosition) address.searchParams.set("after", lastPosition);
  const answer = await fetch(address, { headers: { Accept: "text/html" } }).catch(() => null);
  if (!answer?.ok || answer.redirected) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (turn !== turns) return;
  const focused = document.activeElement?.id;
  document.querySelectorAll("[data-part]").forEach((part) => {
    if (!written?.includes(part) && (part.dataset.touched || part.querySelector("details[open]"))) return;
    const renewed = fresh.getElementById(part.id);
    if (renewed) part.replaceWith(document.adoptNode(renewed));
  });
  if (focused && document.activeElement?.id !== focused) document.getElementById(focused)?.focus({ preventScroll: true });
  paint();
};

const go = () => {
  if (going) again = true;
  else { going = true; running = sendAll(); }
};
const sendAll = async () => {
  const recorded = [];
  do {
    again = false;
    const outcome = await send();
    recorded.push(...outcome.recorded);
    state = outcome.state;
    refusal = outcome.refused ?? refusal;
    if (outcome.position) otherTabs.postMessage(outcome.position);
    if (outcome.position) await redraw(outcome.position);
  } while (again && state !== "signed-out");
  going = false;
  const open = mine();
  // Nothing was left to send: another tab of this phone did, and its marks are drawn here too.
  const elsewhere = open.length === 0 && recorded.length === 0;
  if (elsewhere || open.some((mark) => mark.current !== undefined || mark.refused)) await redraw();
  paint();
  const last = recorded.at(-1);
  tries = recorded.length > 0 ? 0 : tries;
  if (open.length > 0) { if (shown() !== said) announce(said = shown()); }
  else if (recorded.length === 1 && placeOf(last)) told(`${placeOf(last).dataset.named}\u00a0: ${words(last.value)}. Enregistré.`);
  else if (recorded.length > 0) told(`${several(recorded.length, ...marked(recorded))}\u00a0: enregistré.`);
  else if (elsewhere) nothingWaits();
  clearTimeout(timer);
  if (state === "offline" || state === "later") timer = setTimeout(go, TRY_AGAIN[Math.min(tries++, TRY_AGAIN.length - 1)]);
};
const nothingWaits = () => { if (mine().length === 0 && /^(Pas |Enregistrement)/.test(shown())) told("Plus rien n’attend sur ce téléphone."); };
const told = (text) => { said = ""; show(text); announce(text); };

// The other forms of the page: what is typed stays until it is recorded, and nothing of it is kept on the phone.
const sendHere = async (form) => {
  if (form.hasAttribute("aria-busy")) return;
  form.setAttribute("aria-busy", "true");
  form.querySelector(".errors")?.remove();
  // In the order of the taps: marks first.
  await running;
  const failed = (text, signIn) => {
    const box = element("p", { className: "errors", textContent: text, tabIndex: -1 });
    box.setAttribute("role", "alert");
    if (signIn) box.append(" ", element("a", { href: "/connexion", target: "_blank", textContent: "Se connecter dans un nouvel onglet" }));
    form.prepend(box);
    box.focus();
  };
  const answer = await fetch(form.getAttribute("action"), {
    method: "POST", redirect: "manual", body: new URLSearchParams(new FormData(form)), headers: { Accept: "application/json" },
  }).catch(() => null);
  const outcome = await answer?.json().catch(() => ({}));
  form.removeAttribute("aria-busy");
  if (!answer) failed("Pas encore enregistré : le réseau est coupé. Ce que vous avez saisi reste ici : envoyez à nouveau quand il revient.");
  else if (answer.ok) {
    await redraw(outcome.position, [...form.elements].map((field) => field.closest("[data-part]")));
    document.getElementById("p-" + outcome.id)?.focus();
    if (form.id !== "tenir") show(form.dataset.inline);
    announce(form.dataset.inline);
  } else if (answer.status === 401) failed("Pas encore enregistré : vous avez été déconnecté. Ce que vous avez saisi reste ici.", true);
  else failed("Pas enregistré. " + (outcome.detail ?? "Rechargez la page et recommencez."));
};

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || !(form.dataset.mark || form.dataset.inline)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  lastTouch = performance.now();
  if (form.dataset.inline) { sendHere(form); return; }
  const { seen, status, children, people } = form.elements;
  put({ action: form.getAttribute("action"), cell: form.dataset.mark, seen: seen.value, value: (status ?? children ?? people).value });
  if (mine().length > 0) { paint(); go(); }
}, true);
document.addEventListener("input", (event) => {
  lastTouch = performance.now();
  const part = event.target.closest?.("[data-part]");
  if (part) part.dataset.touched = "yes";
});
["online", "pageshow"].forEach((back) => addEventListener(back, () => { askAgain(); tries = 0; if (mine().length > 0) go(); }));
document.addEventListener("visibilitychange", () => { if (!document.hidden && mine().length > 0) go(); });
// What another tab sent is drawn here as it stood then; whether it says so before or after its marks are seen to be gone is open.
otherTabs.addEventListener("message", async ({ data: position }) => { await redraw(position); if (!going) nothingWaits(); });
addEventListener("storage", () => { if (!going && mine().length === 0 && shown().startsWith("Pas ")) go(); });
addEventListener("offline", () => { if (mine().length > 0) { state = "offline"; paint(); } });
if (taking) setInterval(() => {
  if (!document.hidden && navigator.onLine && !going && performance.now() - lastTouch < STILL_HERE) redraw();
}, LOOK_AGAIN);
paint();
