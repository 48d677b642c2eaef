package dev.samehand.report;

/**
 * Markup in the making. Every text and attribute value is escaped here and nowhere else, and hidden
 * characters are written out; text of the input goes through {@link #input}, which also limits its
 * length and isolates its writing direction. Not thread-safe.
 */
final class Html {

    private final StringBuilder out = new StringBuilder(1 << 16);

    /** Opens an element; attributes are pairs of name and value, and an empty name is skipped. */
    Html open(String tag, String... attributes) {
        assert attributes.length % 2 == 0 : tag + " has " + attributes.length + " names and values";
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i].isEmpty()) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1]);
                out.append('"');
            }
        }
        out.append('>');
        return this;
    }

    Html close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    /** Text that Samehand wrote. */
    Html text(String text) {
        escape(text);
        return this;
    }

    /** An element that holds one text that Samehand wrote. */
    Html element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    /** Text of the input, of limited length. */
    Html input(String text) {
        return input(text, Limits.TEXT_ON_PAGE);
    }

    /** A sentence of an assessment, which may quote the input. */
    Html sentence(String text) {
        return input(text, Limits.SENTENCE_ON_PAGE);
    }

    /** An element that holds one text of the input. */
    Html inputElement(String tag, String text, String... attributes) {
        return open(tag, attributes).input(text).close(tag);
    }

    /** What must not be escaped: the project's own style, script and already escaped data. */
    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    Html line() {
        out.append('\n');
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private Html input(String text, int limit) {
        return element("bdi", VisibleText.of(text, limit));
    }

    private void escape(String unsafe) {
        String text = VisibleText.of(unsafe);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
    }
}
