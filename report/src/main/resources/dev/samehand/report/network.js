/* A network in full. */

function networkAddress(id, number) {
  return "#network=" + encodeURIComponent(id) + (number ? "&member=" + number : "");
}

/** The page of one network; answers its node and what to do once it is in the document. */
function networkPage(network, wanted = {}) {
  const chosen = network.members[wanted.member - 1] ?? network.members[0];
  const members = element("div", { class: "members" });
  const choose = (member, quietly) => {
    members.replaceChildren(memberList(network, member, choose), memberPanel(network, member));
    if (!quietly) {
      address({ member: member.number });
      members.querySelector("[aria-current]").focus({ preventScroll: true });
    }
  };
  choose(chosen, true);
  const picture = views(network, (member) => choose(member), wanted.view === "table");
  const node = element("article", { class: "network" },
    networkHead(network),
    part("together", "What holds it together", picture.node),
    part("evidence", "Members and their evidence", members),
    counterEvidence(network),
    part("when", "When", timeline(network)),
    explanations(network),
    change(network),
    part("unproven", "What this does not prove", list("", network.notProven)));
  return { node, placed: () => picture.draw() };
}

function networkHead(network) {
  const suspected = network.kind === SUSPECTED;
  return element("header", { class: "network-head" },
    element("p", { class: "kicker" }, suspected ? "Network " : "Left alone as " + network.kind + ": group ", input(network.id),
      suspected ? ", rank " + count(network.rank) : ""),
    element("h2", { tabindex: "-1" }, network.summary),
    network.returned.length ? element("div", { class: "returned" }, element("h3", {}, "Younger than a suspended account"), list("", network.returned)) : null,
    element("dl", { class: "facts" },
      fact("Accounts", count(network.size)),
      fact("Eligible", count(network.eligible)),
      fact(FACTS.calibrated ? "Run by one hand" : "Run by one hand, not calibrated", likelihood(network.word, network.percent), likelihoodScale(network.word)),
      fact("Held together by", network.groups.map(groupMark)),
      fact("Seen", dates(network.first, network.last))));
}

function fact(name, ...value) {
  return element("div", {}, element("dt", {}, name), element("dd", {}, ...value));
}

/** The drawing and its table, one at a time. */
function views(network, select, asTable) {
  const picture = graph(network, select);
  const table = matrix(network);
  const buttons = ["Graph", "Who holds what"].map((name, i) =>
    element("button", { type: "button", onclick: () => { address({ view: i === 0 ? null : "table" }); turn(i); } }, name));
  const turn = (which) => {
    picture.node.hidden = which !== 0;
    table.hidden = which !== 1;
    buttons.forEach((button, i) => button.setAttribute("aria-pressed", String(i === which)));
    if (which === 0 && picture.node.isConnected) {
      picture.draw();
    }
  };
  turn(asTable ? 1 : 0);
  return { node: element("div", { class: "views" }, element("div", { class: "switch", role: "group", "aria-label": "View" }, buttons), picture.node, table), draw: picture.draw };
}

function counterEvidence(network) {
  const against = network.members.flatMap((member) =>
    member.evidence.filter((reason) => reason.counted < 0).map((reason) => ({ member, reason })));
  return part("counter", "What speaks against it",
    against.length === 0
      ? element("p", {}, "No counter-evidence was found. That is no proof that there is none.")
      : element("table", { class: "plain-table" },
        element("thead", {}, element("tr", {}, ["Member", "Reason", "Bits"].map((title) => element("th", { scope: "col" }, title)))),
        element("tbody", {}, against.map(({ member, reason }) => element("tr", {},
          element("th", { scope: "row" }, element("a", { href: networkAddress(network.key, member.number) }, element("span", { class: "no" }, String(member.number)), input(shortened(member.id, 24)))),
          element("td", {}, reason.value.observable ? words(reason.value.type) + " " : "", input(reason.value.shown)),
          element("td", { class: "num" }, bits(reason.counted)))))));
}

const OUTCOMES = {
  stands: ["stands", "It explains the group at least as well as one deceiving hand does."],
  open: ["open", "Only a person can tell."],
  answered: ["answered", "The evidence clearly exceeds it."],
};

function explanations(network) {
  if (network.explanations.length === 0) {
    return null;
  }
  const most = Math.max(BIT, ...network.explanations.flatMap((one) => [one.pro, one.contra]));
  return part("benign", "Innocent explanations weighed",
    element("p", { class: "note" }, "In bits: to the left what speaks for the innocent explanation, to the right what speaks against it."),
    element("ul", { class: "explanations" }, network.explanations.map((one) => explanation(one, most))));
}

function explanation(one, most) {
  const half = ACROSS / 2;
  const pro = (one.pro / most) * half;
  const contra = (one.contra / most) * half;
  const [word, meaning] = OUTCOMES[one.outcome];
  return element("li", { class: "explanation is-" + one.outcome },
    element("div", { class: "name" }, element("b", {}, one.word), element("span", { class: "outcome", title: meaning }, word)),
    element("div", { class: "balance" },
      element("span", { class: "num" }, shortBits(one.pro) + " for"),
      drawing("svg", { class: "bar", viewBox: `0 0 ${ACROSS} 14`, preserveAspectRatio: "none", "aria-hidden": "true" },
        drawing("rect", { class: "pro", x: half - pro, width: pro, y: 2, height: 10 }),
        drawing("rect", { class: "contra", x: half, width: contra, y: 2, height: 10 }),
        drawing("line", { class: "zero", x1: half, x2: half, y1: 0, y2: 14 })),
      element("span", { class: "num" }, shortBits(one.contra) + " against")),
    element("p", {}, one.why));
}

function change(network) {
  const items = [
    ...network.weakest.map((point) => pointText(point, "Weakest link")),
    ...network.bridges.map((point) => pointText(point, "Bridge")),
    ...network.explanations.filter((one) => one.outcome === "open").map((one) =>
      [element("b", {}, "Open question. "), `Only a person can tell whether this is explained by: ${one.word}.`]),
  ];
  const near = network.near.map(([id, bitsHere, needed, why]) =>
    element("li", {}, element("b", {}, input(id)), ` shares ${shortBits(bitsHere)} of the ${shortBits(needed)} bits it would take. `, why));
  return part("change", "What would change this",
    items.length ? list("", items) : element("p", {}, "No single value carries the network."),
    near.length ? [element("h4", {}, "Nearly joined"), element("ul", {}, near)] : null);
}

function pointText(point, title) {
  const { value } = point;
  const lost = point.lost === 0
    ? "every member would still belong"
    : counted(point.lost, "member", "members") + " would no longer belong";
  return [element("b", {}, title + ". "), "Without the " + words(value.type) + " ", input(value.shown),
    ` (held by ${count(value.holdersHere)} here, ${rarity(value)}) ${lost}. It carries ${point.share} % of the evidence.`];
}
