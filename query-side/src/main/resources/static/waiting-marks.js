// Marks that are not recorded yet. They wait on this phone as opaque identifiers and codes, never a name, and each is sent once: under
// a key of its own, in the order of the taps, until the answer is known. No hour is kept, so a phone's clock does not matter.
const PLACE = "jalon-presence ";
const PATIENCE = 15_000;
const COUNTS = { children: "children", unnamed: "people" };

// Where the browser keeps nothing, or is full, they wait for as long as the page is open.
const inMemory = () => Object.create({
  getItem(address) { return this[address] ?? null; },
  setItem(address, text) { this[address] = text; },
  removeItem(address) { delete this[address]; },
});
const kept = () => {
  try {
    localStorage.setItem("jalon", "");
    localStorage.removeItem("jalon");
    return localStorage;
  } catch { return inMemory(); }
};

// Whoever is signed in: what somebody else tapped on the same phone waits for them.
const hall = document.body.dataset.hall;
const shelf = kept();

// Each mark under an address of its own: a browser's two tabs see each other's writing late, and neither may write over the other's.
const addresses = () => Object.keys(shelf).filter((address) => address.startsWith(PLACE)).sort();
const parsed = (address) => { try { return JSON.parse(shelf.getItem(address)); } catch { return null; } };
const read = () => addresses().map(parsed).filter((mark) => mark !== null);
const addressOf = (key) => addresses().find((address) => address.endsWith(key));
const add = (mark) => {
  const last = Number(addresses().at(-1)?.split(" ")[1] ?? 0);
  shelf.setItem(`${PLACE}${String(last + 1).padStart(8, "0")} ${mark.key}`, JSON.stringify(mark));
};
const change = (key, changes) => {
  const address = addressOf(key);
  if (address) shelf.setItem(address, JSON.stringify({ ...parsed(address), ...changes }));
};
const newKey = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (part) => part.toString(16).padStart(2, "0")).join("");
const ofCell = ({ action, cell }) => mine().filter((mark) => mark.action === action && mark.cell === cell);
const onItsWay = (mark) => mark.current === undefined && mark.refused === undefined;

/** What waits of whoever is signed in. */
export const mine = () => read().filter((mark) => mark.hall === hall);

/** How many marks of somebody else wait on this phone. */
export const ofOthers = () => read().length - mine().length;

/** Takes a mark off, whatever became of it. */
export const settle = (key) => { const address = addressOf(key); if (address) shelf.removeItem(address); };

/** Asks again what was refused: it may be accepted by now, and if not the answer says why. */
export const askAgain = () => mine().filter((mark) => mark.refused).forEach((mark) => change(mark.key, { refused: undefined }));

/** Puts a mark in line. One of the same cell that never left, was overtaken or refused gives way to it. */
export const put = ({ action, cell, seen, value }) => {
  const earlier = ofCell({ action, cell }).at(-1);
  if (earlier && !(earlier.sent && onItsWay(earlier))) {
    settle(earlier.key);
    seen = earlier.current ?? earlier.seen;
  }
  if (seen !== value) add({ key: newKey(), hall, action, cell, seen, value });
};

const post = ({ key, action, cell, seen, value, sent }) => {
  const said = cell in COUNTS ? { [COUNTS[cell]]: value } : { person: cell, status: value };
  const token = document.querySelector("input[name=_csrf]")?.value ?? "";
  return fetch(action, {
    method: "POST",
    redirect: "manual",
    body: new URLSearchParams({ ...said, seen, _key: key, _csrf: token }),
    headers: { Accept: "application/json", "Jalon-Source": sent ? "offline" : "screen" },
    signal: AbortSignal.timeout(PATIENCE),
  });
};

// The cell was written meanwhile. Of several taps the last is what the person wants; they choose, unless both say the same.
const overtaken = (mark, current) => {
  const taps = ofCell(mark);
  const last = taps.at(-1) ?? mark;
  taps.filter((tap) => tap.key !== last.key).forEach((tap) => settle(tap.key));
  if (last.value === current) settle(last.key);
  else change(last.key, { current, sent: false });
};

// The page may be older than the sign-in: its forms' token is taken anew, if the same account is signed in.
const renew = async () => {
  const answer = await fetch(location.pathname, { headers: { Accept: "text/html" } }).catch(() => null);
  if (!answer?.ok) return false;
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  const token = fresh.querySelector("input[name=_csrf]")?.value;
  if (!token || fresh.body.dataset.hall !== hall) return false;
  document.querySelectorAll("input[name=_csrf]").forEach((input) => { input.value = token; });
  return true;
};

const drain = async () => {
  const outcome = { state: "done", recorded: [], position: null, refused: null };
  const stopped = (state) => ({ ...outcome, state });
  let renewed = false;
  for (let mark = mine().find(onItsWay); mark; mark = mine().find(onItsWay)) {
    if (!navigator.onLine) return stopped("offline");
    change(mark.key, { sent: true });
    const answer = await post(mark).catch(() => null);
    if (!answer) return stopped("offline");
    const told = await answer.json().catch(() => ({}));
    if (answer.ok) {
      settle(mark.key);
      outcome.recorded.push(mark);
      outcome.position = told.position ?? outcome.position;
    } else if (answer.status === 401 || (told.code === "access.form-expired" && (renewed || !(await renew())))) {
      return stopped("signed-out");
    } else if (told.code === "access.form-expired") {
      renewed = true;
    } else if (answer.status >= 500 || answer.status === 429 || /^request\.(in-progress|conflict)$/.test(told.code)) {
      return stopped("later");
    } else if (told.current !== undefined) {
      overtaken(mark, String(told.current));
    } else {
      change(mark.key, { refused: told.code ?? String(answer.status) });
      outcome.refused = told.detail ?? null;
    }
  }
  return outcome;
};

/** Sends what waits, in order; of two pages open at once, one at a time. */
export const send = () => (navigator.locks ? navigator.locks.request("jalon-presences", drain) : drain());
