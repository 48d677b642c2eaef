package dev.samehand.intake.source;

import dev.samehand.intake.read.FieldPaths;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The source whose files already have our tables and columns. */
public final class Canonical {

    /** Keys under which exports wrap their records. */
    static final List<String> WRAPPERS = List.of("value", "records", "data");

    static final String NAME = "canonical";

    private Canonical() {}

    public static Mapping of(Table table) {
        List<Boolean> text = new ArrayList<>();
        List<Boolean> required = new ArrayList<>();
        List<@Nullable Expression> columns = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            text.add(table.isText(column));
            required.add(table.isRequired(column));
            columns.add(new Expression.Field(column));
        }
        FieldPaths paths = new FieldPaths(table.columns(), text, required, WRAPPERS);
        return new Mapping(NAME, paths, List.of(new Emit(table, columns, List.of(), false)));
    }
}
