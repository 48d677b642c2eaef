package dev.samehand.intake.source;

import dev.samehand.intake.read.Fields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row of one table that a record yields. Immutable. */
public final class Emit {

    private final Table table;
    private final List<@Nullable Expression> columns;
    private final List<Condition> when;
    private final boolean knownAccountsOnly;

    /** The field that fills each column as it is, or -1. */
    private final int[] fieldOf;

    Emit(
            Table table,
            List<@Nullable Expression> columns,
            List<Condition> when,
            boolean knownAccountsOnly) {
        this.table = table;
        this.columns = columns;
        this.when = when;
        this.knownAccountsOnly = knownAccountsOnly;
        fieldOf = new int[columns.size()];
        for (int column = 0; column < fieldOf.length; column++) {
            fieldOf[column] = columns.get(column) instanceof Expression.Field(int from) ? from : -1;
        }
    }

    public Table table() {
        return table;
    }

    /** Whether rows of accounts that no other table brought are passed over. */
    public boolean knownAccountsOnly() {
        return knownAccountsOnly;
    }

    /**
     * Fills a row from a record.
     *
     * @param row receives the columns of the table
     * @return false where the record yields no row of this kind
     */
    public boolean fill(Fields fields, Fields row) {
        if (!Condition.allHold(when, fields)) {
            return false;
        }
        for (int column = 0; column < columns.size(); column++) {
            if (fieldOf[column] >= 0) {
                row.copy(column, fields, fieldOf[column]);
                continue;
            }
            Expression expression = columns.get(column);
            row.set(column, expression == null ? null : expression.of(fields));
        }
        return true;
    }

    /** The field that fills the column {@code account_id} as it is, or -1. */
    int accountField() {
        int column = table.columns().indexOf("account_id");
        return column >= 0 && columns.get(column) instanceof Expression.Field(int from) ? from : -1;
    }

    /** Whether no row of this kind can do without a field of the record. */
    boolean needs(int slot) {
        for (int column = 0; column < columns.size(); column++) {
            if (table.isRequired(column)
                    && columns.get(column) instanceof Expression.Field(int from)
                    && from == slot) {
                return true;
            }
        }
        return false;
    }
}
