/* Details of networks lie in elements of their own and are read when they are opened. */

/** The kind of a network that no innocent explanation accounts for. */
const SUSPECTED = "suspected";

const DETAILS = new Map(
  Array.from(document.querySelectorAll("script[data-network]"), (script) => [
    script.dataset.network,
    { script, network: null },
  ]),
);

/** The details of a network with names instead of positions, or null where the page has none. */
function networkOf(id) {
  const details = DETAILS.get(id);
  if (!details) {
    return null;
  }
  details.network ??= named(JSON.parse(details.script.textContent));
  return details.network;
}

function named(network) {
  network.values = network.values.map(([type, group, shown, holdersHere, holders], at) => ({
    at, type, group, shown, holdersHere, holders,
    observable: holders > 0,
  }));
  const point = ([value, lost, share]) => ({ value: network.values[value], lost, share });
  network.weakest = network.weakest.map(point);
  network.bridges = network.bridges.map(point);
  network.members.forEach((member, position) => nameMember(network, member, position));
  network.explanations = network.explanations.map(([word, pro, contra, outcome, why]) => ({
    word, pro, contra, outcome, why: network.sentences[why],
  }));
  return network;
}

function nameMember(network, member, position) {
  member.number = position + 1;
  member.role ??= "";
  member.status ??= "";
  member.label ??= "";
  member.restCount ??= 0;
  member.reasons = member.reasons.map((reason) => network.sentences[reason]);
  member.findings = (member.findings ?? []).map((finding) => network.sentences[finding]);
  member.evidence = member.evidence.map(([value, raw, countedBits, first, last, file, line, strong]) => ({
    value: network.values[value], raw, counted: countedBits, first, last, strong: strong === 1,
    source: file < 0 ? "" : network.files[file] + (line > 0 ? ":" + line : ""),
  }));
}

/** Everything that a search may find in a network, in lower case. */
function searchText(id) {
  const details = DETAILS.get(id);
  if (!details) {
    return "";
  }
  if (details.text === undefined) {
    const network = networkOf(id);
    details.text = [
      ...network.members.map((member) => member.id),
      ...network.values.map((value) => words(value.type) + " " + value.shown),
      ...network.members.flatMap((member) => [member.role, member.status]),
    ].join("\n").toLowerCase();
  }
  return details.text;
}
