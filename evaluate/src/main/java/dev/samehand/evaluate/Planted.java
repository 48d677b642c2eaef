package dev.samehand.evaluate;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The simulator's record of what it gave to planted accounts, by account number of the truth. */
final class Planted {

    /** A planted thing; the types {@code identity} and {@code care} describe, they do not link. */
    record Thing(String type, String value) {}

    private final Map<Integer, List<Thing>> things = new HashMap<>();

    static Planted read(Path file, Truth truth) throws IOException {
        Planted planted = new Planted();
        try (CsvReader<NamedCsvRecord> rows =
                ResultFiles.open(file, "account_id", "type", "value")) {
            for (NamedCsvRecord row : rows) {
                int account = truth.find(row.getField("account_id"));
                planted.things
                        .computeIfAbsent(account, key -> new ArrayList<>())
                        .add(new Thing(row.getField("type"), row.getField("value")));
            }
        }
        return planted;
    }

    List<Thing> of(int account) {
        return things.getOrDefault(account, List.of());
    }

    /** The first value of a describing type, or the given text. */
    String described(int account, String type, String otherwise) {
        return of(account).stream()
                .filter(thing -> thing.type().equals(type))
                .map(Thing::value)
                .findFirst()
                .orElse(otherwise);
    }
}
