package dev.samehand.lake;

import dev.samehand.model.Columns;
import dev.samehand.model.KeptValue;
import dev.samehand.model.Retelling;
import dev.samehand.model.Wanted;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/** Tells the real values and source records of what a report names, from one batch. */
final class SourceRecords {

    private final BatchReader batch;
    private final Columns columns;
    private final Wanted wanted;

    SourceRecords(BatchReader batch, Columns columns, Wanted wanted) {
        this.batch = batch;
        this.columns = columns;
        this.wanted = wanted;
    }

    /** Texts first: tables with texts are read before those with ready passages. */
    void tell(Retelling to, UnaryOperator<String> naming) {
        try (Duck duck = Duck.in(batch.dir)) {
            int[] accounts = numbers(duck);
            batch.each(
                    duck,
                    BatchTable.TEXTS,
                    "account, text, file, line",
                    row -> {
                        int account = accounts[row.number(1)];
                        if (account >= 0) {
                            to.at(naming.apply(row.text(3)), row.big(4));
                            to.text(account, row.text(2));
                        }
                    });
            int[] codes = codes();
            batch.each(
                    duck,
                    BatchTable.SIGHTINGS,
                    "type, value, account, coalesce(normal, shown), shown, file, line",
                    row -> {
                        int account = accounts[row.number(3)];
                        int type = codes[row.number(1)];
                        if (account >= 0 && wanted.contains(type, row.big(2), account)) {
                            to.at(naming.apply(row.text(6)), row.big(7));
                            to.value(account, type, new KeptValue(row.text(4), row.text(5)));
                        }
                    });
        }
    }

    /** What the batch's numbers of wanted accounts are in the run; -1 for the others. */
    private int[] numbers(Duck duck) {
        int[] numbers = new int[batch.manifest.accounts()];
        Arrays.fill(numbers, -1);
        batch.each(
                duck,
                BatchTable.ACCOUNTS,
                "number, id",
                row -> {
                    int account = columns.accounts().find(row.text(2));
                    numbers[row.number(1)] = wanted.containsAccount(account) ? account : -1;
                });
        return numbers;
    }

    private int[] codes() {
        var types = batch.types();
        int[] codes = new int[types.size()];
        types.forEach(type -> codes[type.code()] = columns.types().byName(type.name()).code());
        return codes;
    }
}
