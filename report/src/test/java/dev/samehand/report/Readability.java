package dev.samehand.report;

/** Checks that run inside a page; each answers a list of what is wrong. */
final class Readability {

    /** Visible text with less contrast than WCAG 2.2 AA asks for: 4.5, or 3 where it is large. */
    static final String TOO_FAINT =
            """
            (() => {
              const channel = (c) => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
              const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
              const rgba = (color) => {
                canvas.clearRect(0, 0, 1, 1);
                canvas.fillStyle = color;
                canvas.fillRect(0, 0, 1, 1);
                return [...canvas.getImageData(0, 0, 1, 1).data];
              };
              const light = ([r, g, b]) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
              const behind = (node) => {
                for (let at = node; at; at = at.parentElement) {
                  const color = rgba(getComputedStyle(at).backgroundColor);
                  if (color[3] === 255) return color;
                }
                return rgba("white");
              };
              const faint = new Set();
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                const node = walker.currentNode.parentElement;
                if (!walker.currentNode.data.trim() || node.closest("script, noscript, svg, .unseen") || !node.checkVisibility()) continue;
                const style = getComputedStyle(node);
                const [a, b] = [light(rgba(style.color)), light(behind(node))].sort((x, y) => y - x);
                const ratio = (a + 0.05) / (b + 0.05);
                const size = parseFloat(style.fontSize);
                const large = size >= 24 || (size >= 18.66 && style.fontWeight >= 700);
                if (ratio < (large ? 3 : 4.5)) faint.add(node.className + " " + ratio.toFixed(2) + ": " + node.textContent.slice(0, 30));
              }
              return [...faint];
            })()
            """;

    /** Controls without a name, ids that occur twice, drawings without a text. */
    static final String UNNAMED =
            """
            (() => {
              const wrong = [];
              for (const one of document.querySelectorAll("input, select, button, a[href], summary")) {
                const name = one.getAttribute("aria-label") || one.textContent.trim() || one.closest("label")?.textContent.trim() || document.querySelector(`label[for="${one.id}"]`)?.textContent.trim();
                if (!name && one.checkVisibility()) wrong.push("no name: " + one.outerHTML.slice(0, 80));
              }
              for (const one of document.querySelectorAll("svg:not([aria-hidden])")) {
                if (!one.getAttribute("aria-label")) wrong.push("no text: " + one.outerHTML.slice(0, 80));
              }
              const ids = [...document.querySelectorAll("[id]")].map((one) => one.id);
              ids.filter((id, i) => ids.indexOf(id) !== i).forEach((id) => wrong.push("twice: " + id));
              for (const one of document.querySelectorAll("section[aria-labelledby], div[role=region]")) {
                const by = one.getAttribute("aria-labelledby");
                if (!(by ? document.getElementById(by) : one.getAttribute("aria-label"))) wrong.push("region without a name: " + one.outerHTML.slice(0, 80));
              }
              return wrong;
            })()
            """;

    private Readability() {}
}
