package dev.samehand.intake.source;

import dev.samehand.intake.read.FieldPaths;
import java.util.List;

/**
 * How the records of one kind of file become rows of our tables. Immutable.
 *
 * @param source name of the source, such as {@code canonical}
 * @param paths the fields that are wanted of a record
 * @param emits the rows that a record yields, in order
 */
public record Mapping(String source, FieldPaths paths, List<Emit> emits) {

    public Mapping {
        emits = List.copyOf(emits);
    }

    /** Whether the files are expected to have our columns and no others. */
    public boolean isCanonical() {
        return source.equals(Canonical.NAME);
    }

    /** Whether reading must wait until all other files have brought their accounts. */
    public boolean waitsForAccounts() {
        return emits.stream().anyMatch(Emit::knownAccountsOnly);
    }

    /** The field that names the account in all rows of a record, or -1 where there is no such. */
    public int accountField() {
        int field = emits.getFirst().accountField();
        return emits.stream().allMatch(emit -> emit.accountField() == field) ? field : -1;
    }

    /** The table that the files feed first, which decides when they are read. */
    public Table firstTable() {
        return emits.getFirst().table();
    }
}
