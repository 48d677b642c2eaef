/* When the members were created, and when they were seen with what they share. */

/** Members shown at most. */
const LANES_AT_MOST = 80;

const MONTHS_PER_MARK = [1, 2, 3, 6, 12, 24, 60, 120, 600];

function timeline(network) {
  const lanes = network.members.map(lane).filter((one) => one.days.length > 0);
  if (lanes.length === 0) {
    return element("p", { class: "note" }, "The input carries no dates.");
  }
  lanes.sort((a, b) => Math.min(...a.days) - Math.min(...b.days) || a.member.number - b.member.number);
  const days = lanes.flatMap((one) => one.days);
  const first = Math.min(...days);
  const last = Math.max(...days, first + 1);
  const x = (day) => ((day - first) / (last - first)) * ACROSS;
  const marks = monthMarks(first, last);
  return element("div", { class: "timeline" },
    element("div", { class: "lane head", "aria-hidden": "true" }, element("span", {}), timeAxis(marks, x)),
    element("ol", {}, lanes.slice(0, LANES_AT_MOST).map((one) => laneItem(one, x, marks))),
    element("p", { class: "key-line" },
      element("span", { class: "sign created" }, "created"), element("span", { class: "sign seen" }, "seen with a shared value"),
      lanes.length > LANES_AT_MOST ? ` The first ${LANES_AT_MOST} of ${lanes.length} members.` : ""));
}

function lane(member) {
  const spans = member.evidence
    .filter((reason) => reason.value.observable && reason.first !== null && reason.last !== null)
    .map((reason) => [reason.first, reason.last]);
  const days = spans.flat();
  if (member.created !== null) {
    days.push(member.created);
  }
  return { member, spans, days };
}

function laneItem({ member, spans, days }, x, marks) {
  const from = spans.length ? Math.min(...spans.map(([first]) => first)) : null;
  const to = spans.length ? Math.max(...spans.map(([, last]) => last)) : null;
  const pieces = spans.map(([first, last]) =>
    drawing("rect", { class: "seen", x: x(first), width: Math.max(3, x(last) - x(first)), y: 8, height: 8 }));
  const told = [member.created === null ? "" : "created " + date(member.created), from === null ? "" : "seen " + dates(from, to)].filter(Boolean).join(", ");
  const row = drawing("svg", { class: "bar", viewBox: `0 0 ${ACROSS} 24`, preserveAspectRatio: "none", "aria-hidden": "true" },
    marks.map((mark) => drawing("line", { class: "grid", x1: x(mark.day), x2: x(mark.day), y1: 0, y2: 24 })),
    drawing("line", { class: "reach", x1: x(Math.min(...days)), x2: x(Math.max(...days)), y1: 12, y2: 12 }), pieces);
  const track = element("div", { class: "track", title: told }, row);
  if (member.created !== null) {
    const born = element("span", { class: "born" });
    born.style.left = x(member.created) / (ACROSS / 100) + "%";
    track.append(born);
  }
  return element("li", { class: "lane" },
    element("span", { class: "who" }, element("span", { class: "no" }, String(member.number)), input(shortened(member.id, 20)), element("span", { class: "unseen" }, ": " + told)),
    track);
}

/** First days of months, at most about eight of them. */
function monthMarks(first, last) {
  const months = (last - first) / 30.4;
  const step = MONTHS_PER_MARK.find((one) => months / one <= 8) ?? 1200;
  const start = new Date(first * 86_400_000);
  const marks = [];
  let month = Math.ceil((start.getUTCFullYear() * 12 + start.getUTCMonth()) / step) * step;
  for (;; month += step) {
    const day = Date.UTC(2000, month - 24_000, 1) / 86_400_000;
    if (day > last) {
      return marks;
    }
    if (day >= first) {
      marks.push({ day, text: date(day).slice(0, step % 12 === 0 ? -6 : -3) });
    }
  }
}

function timeAxis(marks, x) {
  return element("div", { class: "marks" }, marks.map((mark) => {
    const text = element("span", {}, mark.text);
    text.style.left = x(mark.day) / (ACROSS / 100) + "%";
    return text;
  }));
}
