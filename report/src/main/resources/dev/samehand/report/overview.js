/* The table of networks: search, filters, sorting, and keys to move through it. */

const SORT_KEYS = {
  rank: (row) => Number(row.cells[0].textContent),
  id: (row) => row.dataset.id,
  size: (row) => -number(row.cells[2]),
  eligible: (row) => -number(row.cells[3]),
  probability: (row) => -Number(row.dataset.probability),
  last: (row) => -Date.parse(row.dataset.last || "0001-01-01"),
};

/** Keys whose first order is the largest in front. */
const LARGEST_FIRST = new Set(["size", "eligible", "probability", "last"]);

function number(cell) {
  return Number(cell.textContent.replaceAll(",", ""));
}

const overview = {
  table: document.getElementById("network-table"),
  rows: [],
  shown: FACTS.rowsAtOnce,

  start() {
    if (!this.table) {
      return;
    }
    this.body = this.table.tBodies[0];
    this.rows = Array.from(this.table.querySelectorAll("tbody tr"), (row) => ({
      row,
      groups: row.dataset.groups.split(" "),
    }));
    this.tools();
    for (const title of this.table.querySelectorAll("th[data-sort]")) {
      const button = element("button", { type: "button", class: "sort" }, title.textContent);
      button.addEventListener("click", () => this.sortBy(title.dataset.sort));
      title.replaceChildren(button);
    }
  },

  tools() {
    const groups = [...new Set(this.rows.flatMap((entry) => entry.groups))].filter(Boolean);
    this.search = element("input", {
      type: "search", id: "search", placeholder: "Account, network, value or word",
      autocomplete: "off", spellcheck: "false", oninput: () => this.changed(),
    });
    this.group = element(
      "select",
      { id: "group", onchange: () => this.changed() },
      element("option", { value: "" }, "anything"),
      groups.map((group) => element("option", { value: group }, group)),
    );
    this.eligible = element("input", { type: "checkbox", id: "eligible", onchange: () => this.changed() });
    this.status = element("p", { class: "found", role: "status" });
    this.more = element("button", { type: "button", class: "more", onclick: () => this.showMore() });
    const tools = document.getElementById("tools");
    tools.hidden = false;
    tools.append(
      element("label", { class: "find", for: "search" }, element("span", {}, "Search"), this.search),
      element("label", { for: "group" }, element("span", {}, "Held together by"), this.group),
      element("label", { class: "check", for: "eligible" }, this.eligible, " with eligible accounts only"),
      this.status,
    );
    this.table.after(this.more);
  },

  /** Takes over what the address says. */
  restore(route) {
    if (!this.table) {
      return;
    }
    this.search.value = route.get("q") ?? "";
    this.group.value = route.get("group") ?? "";
    this.eligible.checked = route.get("eligible") === "1";
    this.sort = SORT_KEYS[route.get("sort")] ? route.get("sort") : "rank";
    this.backwards = route.get("order") === "back";
    this.apply();
  },

  changed() {
    this.shown = FACTS.rowsAtOnce;
    this.apply();
    const route = new URLSearchParams();
    const keep = (name, value) => value && route.set(name, value);
    keep("q", this.search.value);
    keep("group", this.group.value);
    keep("eligible", this.eligible.checked && "1");
    keep("sort", this.sort !== "rank" && this.sort);
    keep("order", this.backwards && "back");
    const text = route.toString();
    history.replaceState(null, "", text ? "#" + text : location.pathname + location.search);
  },

  sortBy(key) {
    this.backwards = this.sort === key && !this.backwards;
    this.sort = key;
    this.changed();
  },

  showMore() {
    this.shown += FACTS.rowsAtOnce;
    this.apply();
  },

  apply() {
    const found = this.sorted(this.rows.filter((entry) => this.matches(entry)));
    const visible = found.slice(0, this.shown);
    this.body.replaceChildren(...visible.map((entry) => entry.row));
    const all = this.rows.length;
    this.status.textContent =
      found.length === all ? counted(all, "network", "networks") : count(found.length) + " of " + counted(all, "network", "networks");
    this.more.hidden = visible.length === found.length;
    this.more.textContent = "Show " + count(Math.min(FACTS.rowsAtOnce, found.length - visible.length)) + " more of " + count(found.length - visible.length);
    this.markSorting();
  },

  matches(entry) {
    const query = this.search.value.trim().toLowerCase();
    return (
      (!this.group.value || entry.groups.includes(this.group.value)) &&
      (!this.eligible.checked || number(entry.row.cells[3]) > 0) &&
      (!query || (entry.text ??= entry.row.textContent.toLowerCase()).includes(query) || searchText(entry.row.dataset.id).includes(query))
    );
  },

  sorted(entries) {
    const key = SORT_KEYS[this.sort];
    const direction = this.backwards ? -1 : 1;
    const keyed = entries.map((entry) => ({ entry, key: key(entry.row), rank: SORT_KEYS.rank(entry.row) }));
    keyed.sort((a, b) => direction * compare(a.key, b.key) || a.rank - b.rank);
    return keyed.map((one) => one.entry);
  },

  markSorting() {
    for (const title of this.table.querySelectorAll("th[data-sort]")) {
      const on = title.dataset.sort === this.sort;
      const falling = LARGEST_FIRST.has(this.sort) !== this.backwards;
      title.setAttribute("aria-sort", on ? (falling ? "descending" : "ascending") : "none");
    }
  },

  /** Links of the rows that are listed, in their order. */
  links() {
    return this.table ? Array.from(this.body.querySelectorAll("tr th a")) : [];
  },
};

function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
