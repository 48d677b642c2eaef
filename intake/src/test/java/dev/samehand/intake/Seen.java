package dev.samehand.intake;

import dev.samehand.model.Column;
import dev.samehand.model.Columns;
import dev.samehand.model.ValueHash;
import java.util.stream.IntStream;

/** Short ways to ask what stands in the columns. */
final class Seen {

    private Seen() {}

    /** Different accounts that were seen with a value, given in normal form. */
    static int holders(Columns columns, String type, String normal) {
        Column column = column(columns, type);
        long hash = ValueHash.of(normal);
        return (int)
                IntStream.range(0, column.size())
                        .filter(i -> column.value(i) == hash)
                        .map(i -> column.account(i))
                        .distinct()
                        .count();
    }

    static int size(Columns columns, String type) {
        return column(columns, type).size();
    }

    private static Column column(Columns columns, String type) {
        return columns.observations().of(columns.types().byName(type).code());
    }
}
