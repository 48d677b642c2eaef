/* Numbers, dates and probabilities as people read them. */

const FACTS = JSON.parse(document.getElementById("facts").textContent);

/** Bits are whole numbers of 1/256; a double holds and prints every one of them exactly. */
const BIT = 256;

/** Digits after the point that are read; the rest is shown smaller, so that sums stay exact. */
const READ_DIGITS = 1;

function count(number) {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ",");
}

function counted(number, one, many) {
  return count(number) + " " + (number === 1 ? one : many);
}

/** Exact bits: "+11.4" to read and "9609375" to add up. */
function bits(fixed, signed = true) {
  const [whole, fraction = ""] = String(Math.abs(fixed) / BIT).split(".");
  const sign = fixed < 0 ? "\u2212" : signed ? "+" : "";
  const read = fraction.slice(0, READ_DIGITS).padEnd(READ_DIGITS, "0");
  return element(
    "span",
    { class: "bits" + (fixed < 0 ? " against" : "") },
    sign + whole + "." + read,
    element("span", { class: "tail" }, fraction.slice(READ_DIGITS)),
  );
}

function shortBits(fixed) {
  return (fixed < 0 ? "\u2212" : "") + (Math.abs(fixed) / BIT).toFixed(1);
}

function date(day) {
  return day === null ? "" : new Date(day * 86_400_000).toISOString().split("T")[0];
}

function dates(first, last) {
  const texts = [...new Set([date(first), date(last)])].filter((text) => text !== "");
  return texts.length === 0 ? "no dates" : texts.join(" to ");
}

function words(name) {
  return name.replaceAll("_", " ");
}

function rarity(value) {
  return "shared by " + count(value.holders) + " of " + count(FACTS.population);
}

/** A probability as its word, its percentage and its place among the fixed ranges. */
function likelihood(word, percent) {
  return element(
    "span",
    { class: "likelihood" },
    element("span", { class: "word" }, word),
    " ",
    element("span", { class: "pct" }, percent),
  );
}

function likelihoodScale(word) {
  const steps = FACTS.likelihood.map((name) =>
    element("span", { class: "step " + name.replaceAll(" ", "-") + (name === word ? " on" : "") }),
  );
  return element("span", { class: "scale", "aria-hidden": "true" }, steps);
}
