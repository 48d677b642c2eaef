"use strict";

/* Building blocks. Text of the input is only ever set as text, never as markup. */

const SVG = "http://www.w3.org/2000/svg";

/** An HTML element; an attribute that begins with "on" is a listener, null and false are skipped. */
function element(tag, attributes = {}, ...children) {
  return furnish(document.createElement(tag), attributes, children);
}

/** The same for an element of a drawing. */
function drawing(tag, attributes = {}, ...children) {
  return furnish(document.createElementNS(SVG, tag), attributes, children);
}

function furnish(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) {
      node.addEventListener(name.slice(2), value);
    } else if (value === true) {
      node.setAttribute(name, "");
    } else if (value !== false && value !== null && value !== undefined) {
      node.setAttribute(name, value);
    }
  }
  node.append(...children.flat().filter((child) => child !== null && child !== false));
  return node;
}

/** Text of the input: its writing direction cannot reach beyond it. */
function input(text) {
  return element("bdi", {}, text);
}

/** A titled part of the page. */
function part(id, title, ...children) {
  return element(
    "section",
    { class: "part " + id, "aria-label": title },
    element("h3", {}, title),
    ...children,
  );
}

/** The mark of an independence group: colour, glyph and word. */
function groupMark(group) {
  return element("span", { class: "g g-" + group }, group);
}

function list(className, items) {
  return element(
    "ul",
    { class: className },
    items.map((item) => element("li", {}, item)),
  );
}
