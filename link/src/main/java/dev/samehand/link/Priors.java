package dev.samehand.link;

import dev.samehand.model.Bits;
import dev.samehand.model.ObservableType;
import dev.samehand.model.ObservableTypes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is believed before the data at hand has been seen: one readable file, see {@code
 * priors.txt}. Immutable.
 */
public final class Priors {

    /**
     * Beliefs about one observable type.
     *
     * @param m share of pairs run by one hand that share a value of this type, above 0 to 1
     * @param cap most bits that one shared value can count, fixed-point
     * @param holders number of holders up to which sharing is ordinary for one hand
     * @param days longest gap between two uses that still counts in full
     */
    record Belief(double m, int cap, int holders, int days) {
        Belief {
            if (!(m > 0 && m <= 1) || cap < 0 || cap > MOST_BITS || holders < 1 || days < 1) {
                throw new IllegalArgumentException("out of range");
            }
        }
    }

    private static final String THRESHOLD = "threshold";

    /** As much as the index can keep of a value. */
    private static final int MOST_BITS = 127 * Bits.ONE;

    private final String text;
    private final Belief exclusive;
    private final Belief shared;
    private final Map<String, Belief> beliefs = new LinkedHashMap<>();
    private final Map<String, Double> population = new LinkedHashMap<>();

    private Priors(String text, String origin) {
        this.text = text;
        boolean types = true;
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String bare = line.replaceFirst("#.*", "").strip();
            if (bare.startsWith("[")) {
                types = false;
            } else if (!bare.isEmpty()) {
                read(bare.split("\\s+"), types, origin + ", line " + number);
            }
        }
        exclusive = required("exclusive", origin);
        shared = required("shared", origin);
        if (!population.containsKey(THRESHOLD)) {
            throw new IllegalArgumentException(origin + " lacks a line for the " + THRESHOLD);
        }
    }

    /** The priors that come with Samehand. */
    public static Priors standard() {
        try (InputStream in = Priors.class.getResourceAsStream("priors.txt")) {
            assert in != null : "priors.txt is missing from the build";
            return new Priors(
                    new String(in.readAllBytes(), StandardCharsets.UTF_8), "standard priors");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Priors from a file of the same layout.
     *
     * @throws IllegalArgumentException naming file and line that cannot be understood
     */
    public static Priors read(Path file) throws IOException {
        return new Priors(Files.readString(file), file.getFileName().toString());
    }

    /** These priors with what the data say of some types, as a file of its own. */
    public Priors with(List<Estimate> estimates) {
        StringBuilder lines = new StringBuilder("# m and caps of a model\n");
        for (Estimate estimate : estimates) {
            Belief own = beliefs.getOrDefault(estimate.type(), exclusive);
            lines.append(
                    String.join(
                            " ",
                            estimate.type(),
                            Double.toString(estimate.m()),
                            Double.toString(Bits.toDouble(estimate.cap())),
                            Integer.toString(own.holders()),
                            Integer.toString(own.days())));
            lines.append('\n');
        }
        // a later line about a type is the one that counts, and [population] ends the types
        int end = ("\n" + text).indexOf("\n[");
        int at = end < 0 ? text.length() : end;
        return new Priors(
                text.substring(0, at) + "\n" + lines + text.substring(at),
                "the priors with a model");
    }

    /** The file's text, for fingerprints and for people. */
    public String text() {
        return text;
    }

    Belief of(ObservableType type) {
        Belief own = beliefs.get(type.name());
        if (own != null) {
            return own;
        }
        return type.exclusive() ? exclusive : shared;
    }

    /** Evidence in bits that a member needs against its own network among so many accounts. */
    int threshold(int accounts) {
        double chance = Math.log(Math.max(2, accounts)) / Math.log(2);
        return Bits.of(Math.min(chance, population.getOrDefault(THRESHOLD, chance)));
    }

    /** A belief for each type of a catalogue, by code. */
    Belief[] of(ObservableTypes types) {
        return types.all().stream().map(this::of).toArray(Belief[]::new);
    }

    private Belief required(String name, String origin) {
        Belief belief = beliefs.get(name);
        if (belief == null) {
            throw new IllegalArgumentException(origin + " lacks a line for " + name + " types");
        }
        return belief;
    }

    private void read(String[] words, boolean types, String where) {
        try {
            if (types) {
                beliefs.put(
                        words[0],
                        new Belief(
                                Double.parseDouble(words[1]),
                                Bits.of(finite(words[2])),
                                Integer.parseInt(words[3]),
                                Integer.parseInt(words[4])));
                return;
            }
            double bits = finite(words[1]);
            boolean bounded = Bits.of(bits) > 0 && Bits.of(bits) <= MOST_BITS;
            if (!words[0].equals(THRESHOLD) || !bounded) {
                throw new IllegalArgumentException("out of range");
            }
            population.put(words[0], bits);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new IllegalArgumentException(
                    where
                            + ": expected a name, a share above 0 to 1, bits up to 127 and two"
                            + " numbers from 1, or under [population] the threshold in bits; found: "
                            + String.join(" ", words),
                    e);
        }
    }

    private static double finite(String word) {
        double number = Double.parseDouble(word);
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("out of range");
        }
        return number;
    }
}
