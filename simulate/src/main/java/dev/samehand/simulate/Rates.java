package dev.samehand.simulate;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/**
 * The mixture of a world, from {@code common.properties}, the file of its kind and the one of its
 * habits.
 */
final class Rates {

    private final Map<String, String> text = new HashMap<>();
    private final Map<String, Range> ranges = new HashMap<>();

    Rates(WorldKind kind, Habits habits) {
        read("common.properties", true);
        read(kind.word() + ".properties", false);
        if (habits != Habits.USUAL) {
            read("habits/" + habits.word() + ".properties", false);
        }
    }

    double of(String key) {
        return range(key).low();
    }

    Range range(String key) {
        Range known = ranges.get(key);
        if (known == null) {
            known = Range.of(text(key));
            ranges.put(key, known);
        }
        return known;
    }

    boolean chance(String key, Dice dice) {
        return dice.chance(of(key));
    }

    String text(String key) {
        String value = text.get(key);
        if (value == null) {
            throw new IllegalStateException("no rate is named " + key + " in common.properties");
        }
        return value;
    }

    private void read(String resource, boolean mayAdd) {
        Properties properties = new Properties();
        try (InputStream in = Rates.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + resource);
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String key : properties.stringPropertyNames()) {
            if (!mayAdd && !text.containsKey(key) && !key.equals("account.prefix")) {
                throw new IllegalStateException(resource + " changes an unknown rate: " + key);
            }
            text.put(key, properties.getProperty(key));
        }
    }
}
