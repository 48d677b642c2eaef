/* The sample for review by hand: answers are counted in this window and stored nowhere. */

const ANSWERS = ["right", "wrong", "cannot tell"];

function startSample() {
  const table = document.getElementById("sample-table");
  if (!table) {
    return;
  }
  const tally = element("p", { class: "tally", role: "status" }, "No account judged yet.");
  const rows = Array.from(table.tBodies[0].rows);
  rows.forEach((row, at) => {
    const cell = row.querySelector("td.judge");
    cell.replaceChildren(
      element(
        "fieldset",
        { onchange: () => (tally.textContent = tallyText(rows)) },
        element("legend", { class: "unseen" }, "Judgement on " + row.cells[0].textContent),
        ANSWERS.map((answer) => choice(at, answer)),
      ),
    );
  });
  table.after(tally);
}

function choice(at, answer) {
  const radio = element("input", { type: "radio", name: "sample-" + at, value: answer });
  return element("label", { class: "choice" }, radio, element("span", {}, answer));
}

function tallyText(rows) {
  const answers = rows.map((row) => row.querySelector("input:checked")?.value);
  const [right, wrong, open] = ANSWERS.map((answer) => answers.filter((one) => one === answer).length);
  const judged = right + wrong;
  const doubt = open > 0 ? ` ${open} could not be told and are not counted.` : "";
  if (judged === 0) {
    return "No account judged yet." + doubt;
  }
  const [low, high] = shareRange(wrong, judged);
  return `${wrong} of ${judged} judged wrong: with 95 % confidence between ${percent(low)} and ${percent(high)} of all eligible accounts are wrong.${doubt}`;
}

function percent(share) {
  const text = (share * 100).toFixed(share > 0 && share < 0.1 ? 1 : 0);
  return (share > 0 && text === "0.0" ? "0.1" : text) + " %";
}

/** Clopper and Pearson's exact 95 % interval of a share, found by halving. */
function shareRange(hits, tries) {
  const low = hits === 0 ? 0 : halve((p) => 1 - atMost(hits - 1, tries, p) > 0.025);
  const high = hits === tries ? 1 : halve((p) => atMost(hits, tries, p) < 0.025);
  return [low, high];
}

function halve(tooHigh) {
  let low = 0;
  let high = 1;
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2;
    if (tooHigh(middle)) {
      high = middle;
    } else {
      low = middle;
    }
  }
  return high;
}

/** Probability of at most so many hits, each with probability p. */
function atMost(hits, tries, p) {
  let term = (1 - p) ** tries;
  let sum = term;
  for (let k = 1; k <= hits; k++) {
    term *= ((tries - k + 1) / k) * (p / (1 - p));
    sum += term;
  }
  return sum;
}
