/* Every state has its own address: the list with its filters, a network, one of its members. */

const page = {
  list: document.getElementById("overview"),
  detail: document.getElementById("detail"),
  /** Address and place of the list when a network was opened from it. */
  listAddress: undefined,
  scrolled: 0,
  started: false,
  redraw: null,
};

function route() {
  return new URLSearchParams(location.hash.slice(1).replaceAll("+", "%2B"));
}

/** Writes a change of the state into the address, without a step in the history. */
function address(changes) {
  const wanted = route();
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) {
      wanted.delete(name);
    } else {
      wanted.set(name, value);
    }
  }
  history.replaceState(null, "", "#" + wanted.toString().replaceAll("+", "%20"));
}

function show(event) {
  const wanted = route();
  const id = wanted.get("network");
  const network = id === null ? null : networkOf(id);
  if (network === null) {
    showList(wanted);
    return;
  }
  network.key = id;
  if (!page.list.hidden && event) {
    page.scrolled = scrollY;
    page.listAddress = new URL(event.oldURL).hash;
  }
  const opened = networkPage(network, Object.fromEntries(wanted));
  page.list.hidden = true;
  page.detail.hidden = false;
  document.body.classList.add("inside");
  page.detail.replaceChildren(steps(id), opened.node);
  opened.placed();
  page.redraw = opened.placed;
  const target = wanted.has("member") ? page.detail.querySelector(".evidence") : null;
  if (target) {
    target.scrollIntoView();
  } else {
    scrollTo(0, 0);
    page.detail.querySelector("h2").focus({ preventScroll: true });
  }
}

function showList(wanted) {
  const returning = page.list.hidden;
  page.detail.hidden = true;
  document.body.classList.remove("inside");
  page.detail.replaceChildren();
  page.redraw = null;
  page.list.hidden = false;
  if (!page.started || location.hash.includes("=")) {
    overview.restore(wanted);
  }
  page.started = true;
  const part = document.getElementById(location.hash.slice(1));
  if (part) {
    part.scrollIntoView();
  } else if (returning) {
    scrollTo(0, page.scrolled);
  }
}

/** Back to the list, and to the neighbours in the order of the list as it stands. */
function steps(id) {
  const links = overview.links();
  const at = links.findIndex((link) => link.getAttribute("href") === networkAddress(id) || link.closest("tr").dataset.id === id);
  const step = (link, text) => (link ? element("a", { href: link.getAttribute("href") }, text) : null);
  return element("nav", { class: "steps-nav", "aria-label": "Networks" },
    element("a", { href: "#networks", class: "back", onclick: back }, "\u2190 All networks"),
    at < 0 ? null : [
      element("span", { class: "at" }, `${at + 1} of ${links.length}`),
      step(links[at - 1], "Previous"), step(links[at + 1], "Next"),
    ]);
}

/** The list as it was left, filters and all. */
function back(event) {
  if (page.listAddress !== undefined) {
    event.preventDefault();
    location.hash = page.listAddress;
  }
}

const KEYS = {
  "/": () => overview.search?.focus(),
  j: () => moveBy(1),
  k: () => moveBy(-1),
  Escape: () => (page.detail.hidden ? null : page.detail.querySelector(".back").click()),
  t: () => page.detail.querySelector(".switch [aria-pressed=false]")?.click(),
};

/** To the next network in the list, or the next member of the open network. */
function moveBy(step) {
  const links = page.detail.hidden ? overview.links() : Array.from(page.detail.querySelectorAll("a.member"));
  const now = links.findIndex((link) => link === document.activeElement || link.hasAttribute("aria-current"));
  const next = links[Math.min(links.length - 1, Math.max(0, now + step))];
  if (!page.detail.hidden) {
    next?.click();
    return;
  }
  next?.focus();
}

function pressed(event) {
  const typing = event.target.matches?.("input:not([type=radio]):not([type=checkbox]), select, textarea");
  if (event.ctrlKey || event.metaKey || event.altKey || (typing && event.key !== "Escape")) {
    return;
  }
  if (typing) {
    event.target.blur();
    return;
  }
  const action = KEYS[event.key];
  if (action) {
    event.preventDefault();
    action();
  }
}

function startTheme() {
  const button = document.getElementById("theme");
  const system = matchMedia("(prefers-color-scheme: dark)");
  const dark = () => (document.documentElement.dataset.theme ?? (system.matches ? "dark" : "light")) === "dark";
  const label = () => (button.textContent = dark() ? "Light" : "Dark");
  const asked = route().get("theme");
  if (asked === "dark" || asked === "light") {
    document.documentElement.dataset.theme = asked;
  }
  button.hidden = false;
  button.addEventListener("click", () => {
    document.documentElement.dataset.theme = dark() ? "light" : "dark";
    label();
  });
  system.addEventListener("change", label);
  label();
}

/** Networks printed in full after the summary. */
const PRINTED = 10;

function preparePrint() {
  document.querySelectorAll("details:not([open])").forEach((one) => {
    one.open = true;
    one.dataset.opened = "";
  });
  if (!page.detail.hidden) {
    return;
  }
  const paper = element("div", { id: "paper" });
  document.getElementById("main").append(paper);
  for (const link of overview.links().slice(0, PRINTED)) {
    const id = link.closest("tr").dataset.id;
    const network = networkOf(id);
    network.key = id;
    const opened = networkPage(network);
    paper.append(opened.node);
    opened.placed();
  }
}

function afterPrint() {
  document.getElementById("paper")?.remove();
  document.querySelectorAll("details[data-opened]").forEach((one) => {
    one.open = false;
    delete one.dataset.opened;
  });
}

overview.start();
startSample();
startTheme();
show();
addEventListener("hashchange", show);
addEventListener("keydown", pressed);
addEventListener("beforeprint", preparePrint);
addEventListener("afterprint", afterPrint);
let width = innerWidth;
addEventListener("resize", () => {
  if (innerWidth !== width) {
    width = innerWidth;
    page.redraw?.();
  }
});
