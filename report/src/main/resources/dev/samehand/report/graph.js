/*
 * The network as a drawing: accounts as numbered circles, shared values as marks of their group. A
 * value is one node with a line to each holder, so the drawing has no pair that shares nothing.
 */

/** Nodes drawn at most; more cannot be read. */
const NODES_AT_MOST = 200;

/** Values drawn at most where there are that many. */
const VALUES_AT_MOST = 110;

/** A value held by more members than this is a hub: its lines are folded until it is pointed at. */
const HUB_HOLDERS = 12;

/** Length of a folded line beside a line of length 1: hubs hardly pull. */
const HUB_LENGTH = 3;

/** Nodes up to which values carry a written label, and accounts their id. */
const LABELLED_NODES = 70;
const NAMED_ACCOUNTS = 14;

const GLYPHS = {
  contact: "@", place: "\u2302", money: "\u00a4", identity: "ID", text: "\u00b6", code: "{}", people: "&", other: "\u00b7",
};

/** Outlines around the middle, so that no group is told by colour alone. */
const OUTLINES = {
  contact: "M-9-9h18v18h-18z",
  place: "M0-12L12 0L0 12L-12 0z",
  money: "M-6-10.5h12l6 10.5l-6 10.5h-12l-6-10.5z",
  identity: "M-8-11h16v22h-16z",
  text: "M-13-7.5h26v15h-26z",
  code: "M-4.5-11h9l6.5 6.5v9l-6.5 6.5h-9l-6.5-6.5v-9z",
  people: "M0-12L12.5 10h-25z",
  other: "M0-11l10.5 7.6l-4 12.4h-13l-4-12.4z",
};

/** What is drawn: value nodes and account nodes, each with the positions of the other side. */
function graphModel(network, hiddenGroups) {
  const folded = foldValues(network, hiddenGroups);
  const values = folded.slice(0, VALUES_AT_MOST);
  const crowded = network.members.length + values.length > NODES_AT_MOST;
  const signature = (member) =>
    values.map((node, at) => (node.holders.has(member) ? at : "")).filter((at) => at !== "").join(",");
  const alike = new Map();
  for (const member of network.members) {
    const key = crowded ? signature(member) : member.number;
    alike.set(key, [...(alike.get(key) ?? []), member]);
  }
  const accounts = [...alike.values()]
    .map((members) => ({ members, bits: Math.max(...members.map((member) => member.bits)) }))
    .sort((a, b) => (crowded ? b.bits - a.bits : 0) || a.members[0].number - b.members[0].number)
    .slice(0, NODES_AT_MOST - values.length);
  return { values, accounts, valuesLeftOut: folded.length - values.length,
    membersLeftOut: network.size - accounts.reduce((sum, node) => sum + node.members.length, 0) };
}

/** Values of one type with the same holders become one node; the strongest come first. */
function foldValues(network, hiddenGroups) {
  const holders = new Map();
  for (const member of network.members) {
    for (const reason of member.evidence) {
      if (reason.value.observable && reason.raw > 0 && !hiddenGroups.has(reason.value.group)) {
        const held = holders.get(reason.value) ?? new Map();
        holders.set(reason.value, held.set(member, reason.counted));
      }
    }
  }
  const nodes = new Map();
  for (const [value, held] of holders) {
    if (held.size > 1) {
      const key = value.type + ":" + [...held.keys()].map((member) => member.number).join(",");
      const node = nodes.get(key) ?? { values: [], type: value.type, group: value.group, holders: new Map() };
      node.values.push(value);
      for (const [member, countedBits] of held) {
        node.holders.set(member, (node.holders.get(member) ?? 0) + countedBits);
      }
      nodes.set(key, node);
    }
  }
  const strength = (node) => [...node.holders.values()].reduce((sum, one) => sum + one, 0);
  return [...nodes.values()].sort((a, b) => strength(b) - strength(a) || a.values[0].at - b.values[0].at);
}

function isHub(node) {
  return node.holders.size > HUB_HOLDERS;
}

/** The drawing and its legend; select(member) is called when an account is chosen. */
function graph(network, select) {
  const hiddenGroups = new Set();
  const frame = element("div", { class: "graph" });
  const draw = () => frame.replaceChildren(...graphParts(network, hiddenGroups, frame.clientWidth || 900, select));
  const legend = element("div", { class: "legend", role: "group", "aria-label": "Shared values drawn, by group" },
    network.groups.map((group) =>
      element("button", {
        type: "button", class: "g g-" + group, "aria-pressed": "true",
        onclick: (event) => {
          const on = event.currentTarget.getAttribute("aria-pressed") === "true";
          event.currentTarget.setAttribute("aria-pressed", String(!on));
          hiddenGroups[on ? "add" : "delete"](group);
          draw();
        },
      }, group)),
    element("span", { class: "sign eligible" }, "eligible account"),
    element("span", { class: "sign waiting" }, otherwise(network)));
  return { node: element("div", {}, legend, frame), draw };
}

function graphParts(network, hiddenGroups, width, select) {
  const model = graphModel(network, hiddenGroups);
  const total = model.accounts.length + model.values.length;
  if (model.values.length === 0) {
    return [element("p", { class: "note" }, "No value of these groups is shared by two members.")];
  }
  const gap = Math.min(46, Math.max(28, 360 / Math.sqrt(total)));
  const tallest = Math.max(width < 500 ? 560 : 420, Math.min(880, (total * gap * gap * 4) / width));
  const spot = new Map();
  const nodes = [...model.accounts, ...model.values];
  nodes.forEach((node, at) => spot.set(node, at));
  const lines = graphLines(model);
  const { height, points } = layOut(total, lines.map((line) => [spot.get(line.account), spot.get(line.value), isHub(line.value) ? HUB_LENGTH : 1]), width, tallest, gap);
  nodes.forEach((node, at) => (node.point = points[at]));
  const picture = drawing("svg", {
    class: "net", viewBox: `0 0 ${width} ${height}`, width, height, role: "img",
    "aria-label": graphText(network, model),
  });
  const drawnLines = lines.map((line) => graphLine(line));
  picture.append(drawing("g", { class: "lines" }, drawnLines));
  const labelled = total <= LABELLED_NODES && width > 500;
  const marks = nodes.map((node) => (node.members ? accountMark(node, labelled && model.accounts.length <= NAMED_ACCOUNTS) : valueMark(node, labelled)));
  picture.append(drawing("g", { class: "nodes" }, marks));
  const caption = element("p", { class: "caption", "aria-live": "polite" }, CAPTION);
  listen({ picture, nodes, marks, lines, drawnLines, caption }, select);
  return [picture, caption, ...graphNotes(model)];
}

function graphLines(model) {
  const lines = [];
  for (const value of model.values) {
    for (const account of model.accounts) {
      if (account.members.some((member) => value.holders.has(member))) {
        const held = account.members.reduce((most, member) => Math.max(most, value.holders.get(member) ?? 0), 0);
        lines.push({ account, value, bits: held });
      }
    }
  }
  return lines;
}

function graphLine({ account, value, bits: held }) {
  return drawing("line", {
    class: "g-" + value.group + (isHub(value) ? " folded" : "") + (held < BIT ? " faint" : ""),
    x1: account.point.x.toFixed(1), y1: account.point.y.toFixed(1),
    x2: value.point.x.toFixed(1), y2: value.point.y.toFixed(1),
    "stroke-width": Math.min(3.5, 1 + held / BIT / 8).toFixed(2),
  });
}

function accountMark(node, named) {
  const { members, point } = node;
  const eligible = members.some((member) => member.eligible);
  const text = members.length > 1 ? "\u00d7" + members.length : String(members[0].number);
  return drawing("g", { class: "account " + (eligible ? "eligible" : "waiting"), transform: at(point) },
    drawing("circle", { r: members.length > 1 ? 15 : 12 }),
    drawing("text", { class: "in", dy: "0.35em" }, text),
    named ? drawing("text", { class: "label", y: 25 }, shortened(members[0].id, 16)) : null,
    drawing("title", {}, members.map((member) => member.number + " " + member.id).join("\n")));
}

function valueMark(node, labelled) {
  const many = node.values.length > 1 ? " \u00d7" + node.values.length : "";
  const hub = isHub(node);
  return drawing("g", { class: "value g-" + node.group + (hub ? " hub" : ""), transform: at(node.point) },
    drawing("path", { d: OUTLINES[node.group] ?? OUTLINES.other, transform: hub ? "scale(1.5)" : null }),
    drawing("text", { class: "in", dy: "0.36em" }, hub ? String(node.holders.size) : GLYPHS[node.group] ?? "\u00b7"),
    labelled || hub ? drawing("text", { class: "label", y: hub ? 31 : 24 }, words(node.type) + many) : null,
    drawing("title", {}, node.values.map((value) => words(value.type) + " " + value.shown + ", " + rarity(value)).join("\n")));
}

function at(point) {
  return `translate(${point.x.toFixed(1)} ${point.y.toFixed(1)})`;
}

function shortened(text, length) {
  const points = Array.from(text);
  return points.length <= length ? text : points.slice(0, length - 1).join("") + "\u2026";
}

/** Pointing at a node lights what it is tied to; a click keeps it lit and chooses the account. */
function listen({ picture, nodes, marks, lines, drawnLines, caption }, select) {
  let kept = null;
  const light = (node) => {
    caption.replaceChildren(...captionText(node));
    picture.classList.toggle("lighting", node !== null);
    const lit = new Set([node]);
    lines.forEach((line, i) => {
      const on = line.account === node || line.value === node;
      drawnLines[i].classList.toggle("lit", on);
      if (on) {
        lit.add(line.account).add(line.value);
      }
    });
    nodes.forEach((one, i) => marks[i].classList.toggle("lit", lit.has(one)));
  };
  marks.forEach((mark, i) => {
    mark.addEventListener("pointerenter", () => light(nodes[i]));
    mark.addEventListener("pointerleave", () => light(kept));
    mark.addEventListener("click", () => {
      kept = kept === nodes[i] ? null : nodes[i];
      light(kept);
      if (nodes[i].members) {
        select(nodes[i].members[0]);
      }
    });
  });
}

const CAPTION = "Point at a mark to see what it is; choose an account to see its evidence.";

function captionText(node) {
  if (node === null) {
    return [CAPTION];
  }
  if (node.members) {
    return node.members.slice(0, 4).flatMap((member) => [element("b", {}, `${member.number} `), input(member.id), " "]).concat(node.members.length > 4 ? ["and " + (node.members.length - 4) + " more that share exactly the same"] : []);
  }
  const holders = [...node.holders.keys()].map((member) => member.number);
  return [
    ...node.values.slice(0, 3).flatMap((value) => [element("b", {}, words(value.type) + " "), input(value.shown), `, ${rarity(value)}; `]),
    node.values.length > 3 ? `and ${node.values.length - 3} more; ` : "",
    "held by " + holders.slice(0, 20).join(", ") + (holders.length > 20 ? " and " + (holders.length - 20) + " more" : ""),
  ];
}

function graphText(network, model) {
  return `${counted(model.accounts.length, "account", "accounts")} and ${counted(model.values.length, "shared value", "shared values")} of network ${network.id}, drawn as nodes with lines from each value to its holders. The table Who holds what says the same.`;
}

function graphNotes(model) {
  const notes = [];
  if (model.values.some(isHub)) {
    notes.push(`Values held by more than ${HUB_HOLDERS} members are folded: the number is how many hold them, their lines show when you point at them.`);
  }
  if (model.membersLeftOut > 0 || model.valuesLeftOut > 0) {
    notes.push(`The strongest ${NODES_AT_MOST} nodes are drawn; ${counted(model.membersLeftOut, "member", "members")} and ${counted(model.valuesLeftOut, "value", "values")} are not. Members that share exactly the same are one circle.`);
  }
  return notes.map((note) => element("p", { class: "note" }, note));
}
