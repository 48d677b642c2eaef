package dev.samehand.intake.table;

import dev.samehand.intake.normal.Normalisers;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the names of observable types, which are few and come again and again. */
final class TypeNames {

    /** Spellings of types that are remembered. */
    private static final int REMEMBERED = 1000;

    private final Map<String, String> names = new HashMap<>();

    /** Name of an observable type as catalogues spell it; null where the row is rejected. */
    @Nullable String of(Row row, int column) {
        String text = row.required(column);
        if (text == null) {
            return null;
        }
        String known = names.get(text);
        if (known != null) {
            return known;
        }
        String name = Normalisers.typeName(text);
        if (name.isEmpty()) {
            row.reject(column, text, "not a type: letters, digits and _ only, at most 40");
            return null;
        }
        if (names.size() < REMEMBERED) {
            names.put(text, name);
        }
        return name;
    }
}
