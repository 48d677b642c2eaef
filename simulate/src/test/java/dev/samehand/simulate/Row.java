package dev.samehand.simulate;

import java.util.Map;

/** A row of a written table. */
record Row(Map<String, String> cells) {

    String get(String column) {
        String cell = cells.get(column);
        if (cell == null) {
            throw new AssertionError("no column " + column + " in " + cells.keySet());
        }
        return cell;
    }
}
