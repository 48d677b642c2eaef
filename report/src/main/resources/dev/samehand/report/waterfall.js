/*
 * The evidence of one member as a waterfall: each reason starts where the one before it ended, so
 * that the last end is the member's sum. Reasons against it run to the left.
 */

/** Units across the drawing; the stylesheet stretches them. */
const ACROSS = 1000;

function waterfall(network, member) {
  const steps = waterfallSteps(member);
  const ends = steps.flatMap((step) => [step.before, step.after]);
  const reach = steps.map((step) => step.before + Math.max(0, step.raw));
  const low = Math.min(0, ...ends);
  const high = Math.max(BIT, ...ends, ...reach);
  const x = (fixed) => ((fixed - low) / (high - low)) * ACROSS;
  return element("div", { class: "waterfall" },
    axis(x, low, high),
    element("ol", { class: "steps" }, steps.map((step) => stepItem(step, x, low, high))),
    element("div", { class: "sum" },
      element("span", { class: "what" }, "Sum of the counted bits"),
      bits(member.bits, false),
      bar(x, low, high, drawing("rect", { class: "total", x: x(Math.min(0, member.bits)), width: Math.abs(x(member.bits) - x(0)), y: 7, height: 14 }))),
    realBits(member));
}

/** From bits to odds: what is needed, what is left, and what the model makes of it. */
function realBits(member) {
  const surplus = member.bits - FACTS.needed;
  return element("p", { class: "note real" },
    `${shortBits(FACTS.needed)} bits are needed, which leaves ${shortBits(surplus)} raw; `,
    FACTS.calibrated
      ? ["learned from decisions they are worth ", element("b", {}, shortBits(member.odds)), " real bits, or " + member.percent + "."]
      : member.percent + ", not calibrated on your own decisions.");
}

function waterfallSteps(member) {
  let sum = 0;
  const steps = member.evidence.map((reason) => {
    const step = { ...reason, before: sum, after: sum + reason.counted };
    sum = step.after;
    return step;
  });
  if (member.restCount > 0) {
    steps.push({ rest: member.restCount, counted: member.restBits, raw: 0, before: sum, after: sum + member.restBits });
  }
  return steps;
}

function stepItem(step, x, low, high) {
  const against = step.counted < 0;
  const group = step.rest ? "other" : step.value.group;
  const piece = drawing("rect", {
    class: against ? "against" : "for",
    x: x(Math.min(step.before, step.after)), width: Math.max(2, Math.abs(x(step.after) - x(step.before))), y: 7, height: 14,
  });
  const raw = step.raw > step.counted && step.raw > 0
    ? drawing("rect", { class: "raw", x: x(step.before), width: x(step.before + step.raw) - x(step.before), y: 7, height: 14 })
    : null;
  const joints = [
    drawing("line", { class: "joint", x1: x(step.before), x2: x(step.before), y1: 0, y2: 7 }),
    drawing("line", { class: "joint", x1: x(step.after), x2: x(step.after), y1: 21, y2: 100 }),
  ];
  return element("li", { class: "step g-" + group + (against ? " is-against" : "") },
    element("div", { class: "what" }, step.rest ? restText(step) : reasonText(step)),
    bits(step.counted),
    bar(x, low, high, joints, raw, piece));
}

function reasonText(step) {
  const { value, strong } = step;
  const facts = [
    value.observable ? rarity(value) + (value.holdersHere < value.holders ? `, ${count(value.holdersHere)} of them here` : ", all here") : null,
    step.first === null && step.last === null ? null : element("span", { class: "whole" }, dates(step.first, step.last)),
    step.raw !== step.counted ? shortBits(step.raw) + " bits raw" : null,
    step.source ? element("span", { class: "source" }, input(step.source)) : null,
  ].filter(Boolean);
  return [
    element("p", { class: "value" },
      element("span", { class: "mark", "aria-hidden": "true" }),
      element("span", { class: "type" }, value.observable ? words(value.type) : "against: "), " ",
      element("b", {}, input(value.shown)),
      strong ? element("span", { class: "strong", title: "Of a kind that one hand holds at a time as a rule; every proposal needs one to somebody else" }, "strong link") : null),
    element("p", { class: "facts-line" }, facts.flatMap((fact, i) => (i ? [" \u00b7 ", fact] : [fact]))),
  ];
}

function restText(step) {
  return element("p", { class: "value" }, counted(step.rest, "more reason", "more reasons") + " in evidence.csv");
}

function bar(x, low, high, ...pieces) {
  const grid = gridSteps(low, high).map((fixed) =>
    drawing("line", { class: fixed === 0 ? "zero" : "grid", x1: x(fixed), x2: x(fixed), y1: 0, y2: 100 }));
  return drawing("svg", { class: "bar", viewBox: `0 0 ${ACROSS} 28`, preserveAspectRatio: "none", "aria-hidden": "true" }, grid, ...pieces);
}

function axis(x, low, high) {
  const marks = gridSteps(low, high).map((fixed) => {
    const mark = element("span", {}, String(fixed / BIT).replace("-", "\u2212"));
    mark.style.left = x(fixed) / (ACROSS / 100) + "%";
    return mark;
  });
  return element("div", { class: "axis", "aria-hidden": "true" }, element("span", { class: "unit" }, "bits"), element("div", { class: "marks" }, marks));
}

/** Round numbers of bits, about five of them. */
function gridSteps(low, high) {
  const rough = (high - low) / BIT / 5;
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((one) => one >= rough) ?? 5000;
  const steps = [];
  for (let at = Math.ceil(low / BIT / step) * step; at <= high / BIT; at += step) {
    steps.push(at * BIT || 0);
  }
  return steps;
}
