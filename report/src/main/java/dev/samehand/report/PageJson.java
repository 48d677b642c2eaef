package dev.samehand.report;

import dev.samehand.assess.Likelihood;
import dev.samehand.model.Day;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON that may stand inside a page: what could end or open markup is written as an escape, hidden
 * characters of texts are written out, and lengths are limited. Not thread-safe.
 */
final class PageJson {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().characterEscapes(new MarkupEscapes()).build();

    private final JsonGenerator json;

    private PageJson(JsonGenerator json) {
        this.json = json;
    }

    /** One object as text. */
    static String object(Consumer<PageJson> writer) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            new PageJson(json).object(() -> writer.accept(new PageJson(json)));
        }
        return text.toString();
    }

    void object(Runnable content) {
        json.writeStartObject();
        content.run();
        json.writeEndObject();
    }

    <T> void array(String name, Iterable<T> items, Consumer<T> each) {
        json.writeName(name);
        array(() -> items.forEach(each));
    }

    void array(Runnable content) {
        json.writeStartArray();
        content.run();
        json.writeEndArray();
    }

    <T> void numbers(String name, Iterable<T> items, ToIntFunction<T> number) {
        array(name, items, item -> json.writeNumber(number.applyAsInt(item)));
    }

    void sentences(String name, List<String> sentences) {
        array(name, sentences, this::sentence);
    }

    void word(String name, String word) {
        json.writeStringProperty(name, word);
    }

    /** What is empty is left out; the script reads it as empty. */
    void optional(String name, String word) {
        if (!word.isEmpty()) {
            word(name, word);
        }
    }

    void text(String name, String text) {
        json.writeName(name);
        text(text);
    }

    void sentence(String name, String sentence) {
        json.writeName(name);
        sentence(sentence);
    }

    void number(String name, long number) {
        json.writeNumberProperty(name, number);
    }

    void truth(String name, boolean truth) {
        json.writeBooleanProperty(name, truth);
    }

    void day(String name, int day) {
        json.writeName(name);
        day(day);
    }

    /** A probability as its estimative word and its percentage. */
    void probability(double probability) {
        word("word", Likelihood.of(probability).word());
        word("percent", Likelihood.percent(probability));
    }

    void word(String word) {
        json.writeString(word);
    }

    void text(String text) {
        json.writeString(VisibleText.of(text, Limits.TEXT_ON_PAGE));
    }

    void sentence(String sentence) {
        json.writeString(VisibleText.of(sentence, Limits.SENTENCE_ON_PAGE));
    }

    void number(long number) {
        json.writeNumber(number);
    }

    void day(int day) {
        if (day == Day.UNKNOWN) {
            json.writeNull();
        } else {
            json.writeNumber(day);
        }
    }

    private static final class MarkupEscapes extends CharacterEscapes {
        private static final long serialVersionUID = 1L;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] escapes = standardAsciiEscapesForJSON();
            for (char c : new char[] {'<', '>', '&'}) {
                escapes[c] = ESCAPE_STANDARD;
            }
            return escapes;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int c) {
            return null;
        }
    }
}
