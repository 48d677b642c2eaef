/* Who holds what: the drawing's twin as a table that can be read aloud. */

/** Columns shown at most, the strongest values in front. */
const COLUMNS_AT_MOST = 48;

function matrix(network) {
  const nodes = foldValues(network, new Set());
  const strongest = nodes.slice(0, COLUMNS_AT_MOST);
  const rows = alikeTogether(network.members, strongest);
  const columns = inReadingOrder(strongest, rows);
  const head = element("tr", {},
    element("th", { scope: "col" }, "Account"),
    columns.map((node) =>
      element("th", { scope: "col", class: "column g-" + node.group },
        element("span", { class: "turned" },
          element("b", {}, words(node.type) + (node.values.length > 1 ? " \u00d7" + node.values.length : "")), " ",
          input(node.values.length > 1 ? "" : shortened(node.values[0].shown, 22))))));
  const shown = element("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Who holds what" },
    element("table", { class: "matrix" },
      element("caption", { class: "unseen" }, "Members of the network and the values they hold, in counted bits"),
      element("thead", {}, head),
      element("tbody", {}, rows.map((member) => matrixRow(member, columns)))));
  const left = nodes.length - columns.length;
  return element("div", {}, shown,
    left > 0 ? element("p", { class: "note" }, `The strongest ${COLUMNS_AT_MOST} values are shown; ${left} more are in evidence.csv.`) : null);
}

function matrixRow(member, columns) {
  return element("tr", {},
    element("th", { scope: "row" }, element("span", { class: "no" }, String(member.number)), input(shortened(member.id, 24))),
    columns.map((node) => {
      const held = node.holders.get(member);
      return held === undefined ? element("td", {}) : element("td", { class: "g-" + node.group, title: shortBits(held) + " bits" }, cell(held));
    }));
}

/** A square whose area grows with the bits; what counts nothing beside the rest is hollow. */
function cell(held) {
  const side = held < BIT ? 7 : Math.min(17, 4.2 * Math.sqrt(held / BIT));
  const from = (18 - side) / 2;
  return [
    drawing("svg", { viewBox: "0 0 18 18", "aria-hidden": "true", class: held < BIT ? "hollow" : "full" },
      drawing("rect", { x: from.toFixed(1), y: from.toFixed(1), width: side.toFixed(1), height: side.toFixed(1), rx: 1.5 })),
    element("span", { class: "unseen" }, shortBits(held)),
  ];
}

/** Members in an order in which each stands beside the one that shares most with it. */
function alikeTogether(members, nodes) {
  const waiting = new Set(members);
  const order = [];
  let next = members[0];
  while (next) {
    order.push(next);
    waiting.delete(next);
    next = mostAlike(order.at(-1), waiting, nodes);
  }
  return order;
}

function mostAlike(member, others, nodes) {
  const mine = nodes.filter((node) => node.holders.has(member));
  let best = null;
  let most = -1;
  for (const other of others) {
    const shared = mine.reduce((sum, node) => sum + (node.holders.has(other) ? 1 / node.holders.size : 0), 0);
    if (shared > most) {
      best = other;
      most = shared;
    }
  }
  return best;
}

/** Values by group, inside a group in the order in which the members above meet them. */
function inReadingOrder(nodes, members) {
  const groups = Object.keys(GLYPHS);
  const place = new Map(nodes.map((node) => [node, members.findIndex((member) => node.holders.has(member))]));
  return [...nodes].sort((a, b) =>
    groups.indexOf(a.group) - groups.indexOf(b.group) || compare(a.type, b.type) || place.get(a) - place.get(b));
}
