package dev.samehand.intake.source;

import dev.samehand.intake.read.Fields;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What fills a column of a row: something made of the fields of a record. */
sealed interface Expression {

    /** The text, or null where there is none. */
    @Nullable String of(Fields fields);

    /** The text of one field. */
    record Field(int slot) implements Expression {
        @Override
        public @Nullable String of(Fields fields) {
            return fields.text(slot);
        }
    }

    /** The same text in every row. */
    record Constant(String text) implements Expression {
        @Override
        public String of(Fields fields) {
            return text;
        }
    }

    /** The first of several that is not empty. */
    record First(List<Expression> choices) implements Expression {
        @Override
        public @Nullable String of(Fields fields) {
            for (Expression choice : choices) {
                String text = choice.of(fields);
                if (text != null && !text.isBlank()) {
                    return text;
                }
            }
            return null;
        }
    }

    /** Several texts with something between them, such as first and last name. */
    record Join(List<Expression> parts, String between) implements Expression {
        @Override
        public @Nullable String of(Fields fields) {
            StringBuilder joined = new StringBuilder();
            for (Expression part : parts) {
                String text = part.of(fields);
                if (text != null && !text.isBlank()) {
                    joined.append(joined.isEmpty() ? "" : between).append(text);
                }
            }
            return joined.isEmpty() ? null : joined.toString();
        }
    }

    /** Vendor's words turned into ours; {@code otherwise} where a word is not listed. */
    record Translate(Expression from, Map<String, String> words, @Nullable String otherwise)
            implements Expression {
        @Override
        public @Nullable String of(Fields fields) {
            String text = from.of(fields);
            if (text == null) {
                return null;
            }
            String word = words.get(text);
            return word == null ? otherwise : word;
        }
    }

    /** Seconds or thousandths since 1970 as ISO 8601 text. */
    record Epoch(Expression from, long perSecond) implements Expression {
        @Override
        public @Nullable String of(Fields fields) {
            String text = from.of(fields);
            if (text == null || !text.matches("-?\\d{1,15}")) {
                return text;
            }
            long seconds = Math.floorDiv(Long.parseLong(text), perSecond);
            return Math.abs(seconds) < 1L << 40
                    ? java.time.Instant.ofEpochSecond(seconds).toString()
                    : text;
        }
    }
}
