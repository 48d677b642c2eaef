package dev.samehand.intake.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The fields that a mapping wants of each record: {@code ip}, {@code status.errorCode}, {@code
 * request.ipChain[0].ip}. A field's index in the list is its slot. Names ignore case.
 *
 * @param paths as written in the mapping
 * @param text for each path, whether it holds running text and may be long
 * @param required for each path, whether a table without such a column cannot be used
 * @param wrappers keys of a JSON object whose array holds the records, such as {@code value}
 */
public record FieldPaths(
        List<String> paths, List<Boolean> text, List<Boolean> required, List<String> wrappers) {

    public FieldPaths {
        paths = List.copyOf(paths);
        text = List.copyOf(text);
        required = List.copyOf(required);
        wrappers = List.copyOf(wrappers);
    }

    int size() {
        return paths.size();
    }

    int limit(int slot, Limits limits) {
        return text.get(slot) ? limits.textChars() : limits.fieldChars();
    }

    /** Slot of a column's name, or -1. */
    int slot(String column) {
        String name = column.strip();
        for (int slot = 0; slot < paths.size(); slot++) {
            if (paths.get(slot).equalsIgnoreCase(name)) {
                return slot;
            }
        }
        return -1;
    }

    /** Steps of a path: names in lower case, positions as {@code [0]}. */
    static List<String> steps(String path) {
        List<String> steps = new ArrayList<>();
        for (String part : path.split("\\.", -1)) {
            int bracket = part.indexOf('[');
            if (bracket != 0) {
                steps.add(part.substring(0, bracket < 0 ? part.length() : bracket));
            }
            while (bracket >= 0) {
                int close = part.indexOf(']', bracket);
                int end = close < 0 ? part.length() : close + 1;
                steps.add(part.substring(bracket, end));
                bracket = part.indexOf('[', end);
            }
        }
        steps.replaceAll(step -> step.toLowerCase(Locale.ROOT));
        return steps;
    }
}
