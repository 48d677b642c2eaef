package dev.samehand.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What {@code run.json} says of a run, for those who go on from its results.
 *
 * @param day on which it began, ISO 8601
 * @param model id of the model that its probabilities come from
 * @param neededBits bits that a member needed, exact decimal text
 */
public record RunNote(
        String title, String day, String version, int accounts, String model, String neededBits) {

    /** Characters of an ISO 8601 date. */
    private static final int DAY = 10;

    /**
     * Reads the note of a run.
     *
     * @throws IllegalArgumentException if the run was made by a version that did not leave it
     */
    static RunNote read(Path file) {
        try {
            Map<String, String> facts = facts(file);
            String started = fact(facts, "/started", file);
            return new RunNote(
                    fact(facts, "/title", file),
                    started.substring(0, Math.min(DAY, started.length())),
                    fact(facts, "/version", file),
                    Integer.parseInt(fact(facts, "/counts/accounts", file)),
                    fact(facts, "/model/id", file),
                    fact(facts, "/model/needed_bits", file));
        } catch (IOException | JacksonException e) {
            throw new UncheckedIOException(
                    "Cannot read " + file + ": " + e.getMessage(), new IOException(e));
        }
    }

    /** Whether a run says that its probabilities were learned; false where it left no note. */
    static boolean isCalibrated(Path file) {
        try {
            return Files.isRegularFile(file) && "true".equals(facts(file).get("/calibrated"));
        } catch (IOException | JacksonException e) {
            throw new UncheckedIOException(
                    "Cannot read " + file + ": " + e.getMessage(), new IOException(e));
        }
    }

    private static String fact(Map<String, String> facts, String name, Path file) {
        String fact = facts.get(name);
        if (fact == null) {
            throw new IllegalArgumentException(
                    file + " does not say " + name.substring(1) + ". Make the run again");
        }
        return fact;
    }

    /**
     * Every text, number and truth value by its way from the top; what stands in arrays is left
     * out.
     */
    private static Map<String, String> facts(Path file) throws IOException {
        Map<String, String> facts = new HashMap<>();
        Deque<String> way = new ArrayDeque<>();
        String at = "";
        try (JsonParser json =
                new JsonFactory().createParser(ObjectReadContext.empty(), file.toFile())) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                switch (token) {
                    case PROPERTY_NAME -> at = way.getLast() + "/" + json.currentName();
                    case START_OBJECT -> way.addLast(at);
                    case END_OBJECT -> way.removeLast();
                    case START_ARRAY -> json.skipChildren();
                    case VALUE_STRING, VALUE_NUMBER_INT, VALUE_TRUE, VALUE_FALSE ->
                            facts.put(at, json.getString());
                    default -> {}
                }
            }
        }
        return facts;
    }
}
