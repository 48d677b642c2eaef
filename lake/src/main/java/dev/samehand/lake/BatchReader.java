package dev.samehand.lake;

import dev.samehand.model.AccountLabel;
import dev.samehand.model.AccountStatus;
import dev.samehand.model.Claim;
import dev.samehand.model.Columns;
import dev.samehand.model.Day;
import dev.samehand.model.Finding;
import dev.samehand.model.IndependenceGroup;
import dev.samehand.model.KeptAccount;
import dev.samehand.model.KeptDays;
import dev.samehand.model.KeptValue;
import dev.samehand.model.KnownValue;
import dev.samehand.model.ObservableType;
import dev.samehand.model.Progress;
import dev.samehand.model.Recalling;
import dev.samehand.model.RejectedRow;
import dev.samehand.model.Retelling;
import dev.samehand.model.Standing;
import dev.samehand.model.Wanted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Tells what one batch holds. */
final class BatchReader {

    final Path dir;
    final Manifest manifest;

    BatchReader(Path dir) throws IOException {
        this.dir = dir;
        manifest = Manifest.read(dir);
    }

    /** Stops before a byte of a file that is not what was written is believed. */
    void check(Progress progress) throws IOException {
        for (Manifest.StoredFile stored : manifest.files()) {
            Path file = dir.resolve(stored.name());
            if (!Files.isRegularFile(file) || !Durable.sha256(file).equals(stored.sha256())) {
                throw Manifest.damaged(file, "is not what was written");
            }
            progress.advance(stored.bytes());
        }
    }

    long bytes() {
        return manifest.files().stream().mapToLong(Manifest.StoredFile::bytes).sum();
    }

    List<ObservableType> types() {
        List<ObservableType> types = new ArrayList<>();
        try (Duck duck = Duck.in(dir)) {
            each(
                    duck,
                    BatchTable.TYPES,
                    "code, name, family, \"group\", standing",
                    row ->
                            types.add(
                                    new ObservableType(
                                            row.number(1),
                                            row.text(2),
                                            row.text(3),
                                            IndependenceGroup.valueOf(row.text(4)),
                                            Standing.valueOf(row.text(5)))));
        }
        return types;
    }

    void tell(Recalling to, Progress progress, UnaryOperator<String> naming) {
        try (Duck duck = Duck.in(dir)) {
            int[] codes = codes(to);
            int[] accounts = accounts(duck, to, naming);
            progress.advance(accounts.length);
            claims(duck, to, accounts);
            observations(duck, to, accounts, codes, progress);
            each(
                    duck,
                    BatchTable.TEXTS,
                    "account, " + Rows.days("day") + ", text",
                    row -> to.text(accounts[row.number(1)], row.number(2), row.text(3)));
            findings(duck, to, accounts);
            knownValues(duck, to, codes);
        }
        String newest = manifest.newestDay();
        to.newest(newest.isEmpty() ? Day.UNKNOWN : (int) LocalDate.parse(newest).toEpochDay());
    }

    private int[] codes(Recalling to) {
        List<ObservableType> types = types();
        int[] codes = new int[types.size()];
        types.forEach(type -> codes[type.code()] = to.type(type));
        return codes;
    }

    private int[] accounts(Duck duck, Recalling to, UnaryOperator<String> naming) {
        int[] accounts = new int[manifest.accounts()];
        each(
                duck,
                BatchTable.ACCOUNTS,
                "number, id, " + Rows.days("created") + ", status, label, file, line",
                row ->
                        accounts[row.number(1)] =
                                to.account(
                                        new KeptAccount(
                                                row.number(1),
                                                row.text(2),
                                                row.number(3),
                                                AccountStatus.valueOf(row.text(4)),
                                                AccountLabel.valueOf(row.text(5)),
                                                naming.apply(row.text(6)),
                                                row.big(7))));
        return accounts;
    }

    private void claims(Duck duck, Recalling to, int[] accounts) {
        each(
                duck,
                BatchTable.CLAIMS,
                "account, claim, value",
                row -> to.claim(accounts[row.number(1)], Claim.valueOf(row.text(2)), row.text(3)));
    }

    private void observations(
            Duck duck, Recalling to, int[] accounts, int[] codes, Progress progress) {
        String columns =
                "type, value, account, "
                        + Rows.days("first_day")
                        + ", "
                        + Rows.days("last_day")
                        + ", times, CASE WHEN doubtful THEN 2 WHEN doubtful IS NULL THEN 0 ELSE 1"
                        + " END";
        each(
                duck,
                BatchTable.OBSERVATIONS,
                columns,
                row -> {
                    int account = accounts[row.number(3)];
                    KeptDays days =
                            new KeptDays(row.big(2), row.number(4), row.number(5), row.number(6));
                    int digits = row.number(7);
                    if (digits == 0) {
                        to.observe(account, codes[row.number(1)], days);
                    } else {
                        to.nationalPhone(account, digits == 2, days);
                    }
                    progress.advance(1);
                });
    }

    private void findings(Duck duck, Recalling to, int[] accounts) {
        each(
                duck,
                BatchTable.FINDINGS,
                "account, kind, strength, text, " + Rows.days("day"),
                row ->
                        to.finding(
                                new Finding(
                                        accounts[row.number(1)],
                                        row.text(2),
                                        Finding.Strength.valueOf(row.text(3)),
                                        row.text(4),
                                        row.number(5))));
    }

    private void knownValues(Duck duck, Recalling to, int[] codes) {
        each(
                duck,
                BatchTable.KNOWN_VALUES,
                "type, value, verdict, masked, source, owner, " + Rows.days("expires") + ", note",
                row ->
                        to.known(
                                new KnownValue(
                                        codes[row.number(1)],
                                        row.big(2),
                                        KnownValue.Verdict.valueOf(row.text(3)),
                                        row.text(4),
                                        row.text(5),
                                        row.text(6),
                                        row.number(7),
                                        row.text(8))));
    }

    /** Texts first: tables with texts are read before those with ready passages. */
    void retell(Columns columns, Wanted wanted, Retelling to, UnaryOperator<String> naming) {
        try (Duck duck = Duck.in(dir)) {
            int[] accounts = numbers(duck, columns);
            each(
                    duck,
                    BatchTable.TEXTS,
                    "account, text, file, line",
                    row -> {
                        int account = accounts[row.number(1)];
                        if (wanted.containsAccount(account)) {
                            to.at(naming.apply(row.text(3)), row.big(4));
                            to.text(account, row.text(2));
                        }
                    });
            values(duck, accounts, wanted, to, columns, naming);
        }
    }

    private void values(
            Duck duck,
            int[] accounts,
            Wanted wanted,
            Retelling to,
            Columns columns,
            UnaryOperator<String> naming) {
        List<ObservableType> types = types();
        int[] codes = new int[types.size()];
        types.forEach(type -> codes[type.code()] = columns.types().byName(type.name()).code());
        each(
                duck,
                BatchTable.SIGHTINGS,
                "type, value, account, coalesce(normal, shown), shown, file, line",
                row -> {
                    int account = accounts[row.number(3)];
                    int type = codes[row.number(1)];
                    if (wanted.contains(type, row.big(2), account)) {
                        to.at(naming.apply(row.text(6)), row.big(7));
                        to.value(account, type, new KeptValue(row.text(4), row.text(5)));
                    }
                });
    }

    /** Numbers of the batch's accounts in the columns of the run. */
    private int[] numbers(Duck duck, Columns columns) {
        int[] numbers = new int[manifest.accounts()];
        Arrays.fill(numbers, -1);
        each(
                duck,
                BatchTable.ACCOUNTS,
                "number, id",
                row -> numbers[row.number(1)] = columns.accounts().find(row.text(2)));
        return numbers;
    }

    List<RejectedRow> rejected(UnaryOperator<String> naming) {
        List<RejectedRow> rejected = new ArrayList<>();
        try (Duck duck = Duck.in(dir)) {
            each(
                    duck,
                    BatchTable.REJECTED,
                    "file, line, \"table\", field, value_shown, reason, row_kept",
                    row ->
                            rejected.add(
                                    new RejectedRow(
                                            naming.apply(row.text(1)),
                                            row.big(2),
                                            row.text(3),
                                            row.text(4),
                                            row.text(5),
                                            row.text(6),
                                            row.yes(7))));
        }
        return rejected;
    }

    private void each(Duck duck, BatchTable table, String columns, Rows.Sink sink) {
        for (Manifest.StoredFile stored : manifest.files()) {
            if (table.has(stored.name())) {
                Rows.read(duck, dir.resolve(stored.name()), columns, sink);
            }
        }
    }

    /** Whether an input of the batch has this path. */
    static Map<String, Long> paths(List<BatchReader> batches) {
        return batches.stream()
                .flatMap(batch -> batch.manifest.inputs().stream().map(input -> input.path()))
                .collect(
                        java.util.stream.Collectors.groupingBy(
                                path -> path, java.util.stream.Collectors.counting()));
    }
}
