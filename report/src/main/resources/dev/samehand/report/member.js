/* One member: what it claims, why it is or is not eligible, and its evidence. */

/** Other members named as the closest. */
const CLOSEST = 5;

function memberPanel(network, member) {
  return element("article", { class: "member-panel", "aria-label": "Evidence of member " + member.number },
    element("header", {},
      element("h4", {}, element("span", { class: "no" }, String(member.number)), input(member.id)),
      element("p", { class: "standing" }, standing(network, member), " ", likelihood(member.word, member.percent),
        member.role ? element("span", { class: "tag" }, member.role) : null,
        statusTags(member))),
    element("dl", { class: "claims" }, claims(member), closestItem(network, member)),
    member.reasons.length ? element("div", { class: "reasons" },
      element("h5", {}, member.eligible ? "Why it may be proposed" : network.kind === SUSPECTED ? "Why it waits for a person" : "Why it is left alone"), list("", member.reasons)) : null,
    member.findings.length ? element("div", { class: "reasons" },
      element("h5", {}, "Noticed about this account alone"), list("", member.findings.map(input))) : null,
    element("h5", {}, "Evidence that ties it to this network"),
    waterfall(network, member));
}

/** What becomes of a member that is not eligible. */
function otherwise(network) {
  return network.kind === SUSPECTED ? "waits for a person" : "left alone";
}

function standing(network, member) {
  return member.eligible
    ? element("span", { class: "sign eligible" }, "eligible")
    : element("span", { class: "sign waiting" }, otherwise(network));
}

function statusTags(member) {
  return [
    member.status ? element("span", { class: "tag" }, member.status) : null,
    member.label ? element("span", { class: "tag" }, member.label) : null,
  ];
}

function claims(member) {
  const items = member.claims.map(([word, ...values]) =>
    element("div", {}, element("dt", {}, "claims " + word),
      element("dd", {}, values.flatMap((value, i) => (i ? [", ", input(value)] : [input(value)])),
        values.length > 1 ? element("span", { class: "several" }, " " + values.length + " different") : null)));
  if (member.created !== null) {
    items.push(element("div", {}, element("dt", {}, "created"), element("dd", {}, date(member.created))));
  }
  return items;
}

/** The members that share most with this one, and what. */
function closestItem(network, member) {
  const mine = new Map(member.evidence.filter((reason) => reason.value.observable).map((reason) => [reason.value, reason]));
  const others = network.members
    .filter((other) => other !== member)
    .map((other) => {
      const shared = other.evidence.filter((reason) => mine.has(reason.value));
      return { other, types: shared.map((reason) => words(reason.value.type)), weight: shared.reduce((sum, reason) => sum + mine.get(reason.value).raw, 0) };
    })
    .filter((one) => one.types.length > 0)
    .sort((a, b) => b.weight - a.weight || a.other.number - b.other.number)
    .slice(0, CLOSEST);
  if (others.length === 0) {
    return null;
  }
  return element("div", { class: "closest" }, element("dt", {}, "shares most with"),
    element("dd", {}, others.flatMap(({ other, types }, i) => [
      i ? "; " : "",
      element("a", { href: networkAddress(network.key, other.number) }, element("span", { class: "no" }, String(other.number)), input(shortened(other.id, 20))),
      " " + counts(types),
    ])));
}

/** "device, passage ×2" */
function counts(types) {
  const many = new Map();
  types.forEach((type) => many.set(type, (many.get(type) ?? 0) + 1));
  return [...many].map(([type, times]) => (times > 1 ? `${type} \u00d7${times}` : type)).join(", ");
}

function memberList(network, chosen, choose) {
  const rows = network.members.map((member) =>
    element("li", {},
      element("a", {
        href: networkAddress(network.key, member.number), "aria-current": member === chosen ? "true" : null,
        class: "member", onclick: (event) => { event.preventDefault(); choose(member); },
      },
        element("span", { class: "no" }, String(member.number)),
        element("span", { class: "who" }, input(shortened(member.id, 28)), member.role ? element("span", { class: "role" }, member.role) : null),
        element("span", { class: "sign " + (member.eligible ? "eligible" : "waiting") }, element("span", { class: "unseen" }, member.eligible ? "eligible" : otherwise(network))),
        element("span", { class: "pct" }, member.percent),
        element("span", { class: "num" }, shortBits(member.bits)))));
  const left = network.size - network.members.length;
  return element("div", { class: "member-list" },
    element("p", { class: "list-head", "aria-hidden": "true" }, element("span", {}, "Account"), element("span", {}, "One hand"), element("span", {}, "Bits")),
    element("ol", {}, rows),
    left > 0 ? element("p", { class: "note" }, `${count(left)} more members are in members.csv.`) : null);
}
