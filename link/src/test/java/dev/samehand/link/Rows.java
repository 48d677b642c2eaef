package dev.samehand.link;

import dev.samehand.model.Columns;
import dev.samehand.model.ColumnsBuilder;
import dev.samehand.model.Day;
import dev.samehand.model.KnownValue;
import dev.samehand.model.ObservableTypes;
import dev.samehand.model.ValueHash;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A small population to arrange by hand: who was seen with what, and when. */
public final class Rows {

    private record Row(String account, String type, String value, int first, int last) {}

    private final ObservableTypes types;
    private final List<String> accounts = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<KnownValue> known = new ArrayList<>();

    public Rows() {
        this(ObservableTypes.standard());
    }

    Rows(ObservableTypes types) {
        this.types = types;
    }

    /** Accounts that share nothing with anybody. */
    public Rows strangers(int count) {
        for (int i = 0; i < count; i++) {
            accounts.add("stranger-" + (1_000_000 + i));
        }
        return this;
    }

    public Rows account(String id) {
        accounts.add(id);
        return this;
    }

    public Rows seen(String account, String type, String value) {
        return seen(account, type, value, Day.UNKNOWN, Day.UNKNOWN);
    }

    public Rows seen(String account, String type, String value, int first, int last) {
        rows.add(new Row(account, type, value, first, last));
        return this;
    }

    public Rows share(String type, String value, String... holders) {
        for (String holder : holders) {
            seen(holder, type, value);
        }
        return this;
    }

    Rows listed(String type, String value, KnownValue.Verdict verdict) {
        int code = types.byName(type).code();
        known.add(new KnownValue(code, hash(value), verdict, value, "", "", Day.UNKNOWN, ""));
        return this;
    }

    public Columns columns() {
        return build(rows, accounts);
    }

    /** The same rows in another order. */
    public Columns shuffled(long seed) {
        List<Row> otherRows = new ArrayList<>(rows);
        List<String> otherAccounts = new ArrayList<>(accounts);
        Collections.shuffle(otherRows, new Random(seed));
        Collections.shuffle(otherAccounts, new Random(seed + 1));
        return build(otherRows, otherAccounts);
    }

    Holdings holdings() {
        Columns columns = columns();
        return Grouping.compute(columns.observations(), columns.accounts().size());
    }

    Networks networks() {
        return link(columns());
    }

    public static Networks link(Columns columns) {
        return Linking.compute(columns, Priors.standard(), dev.samehand.model.Progress.silent());
    }

    public static long hash(String value) {
        return ValueHash.of(value);
    }

    /** Ids {@code prefix-0}, {@code prefix-1} and so on. */
    static String[] ids(String prefix, int count) {
        String[] ids = new String[count];
        for (int i = 0; i < count; i++) {
            ids[i] = prefix + "-" + i;
        }
        return ids;
    }

    private Columns build(List<Row> chosen, List<String> others) {
        ColumnsBuilder builder = new ColumnsBuilder(types);
        for (Row row : chosen) {
            builder.observe(
                    builder.account(row.account),
                    types.byName(row.type).code(),
                    hash(row.value),
                    row.first,
                    row.last);
        }
        others.forEach(builder::account);
        known.forEach(builder::known);
        return builder.build();
    }
}
