package dev.samehand.lake;

import dev.samehand.model.AccountLabel;
import dev.samehand.model.AccountStatus;
import dev.samehand.model.Claim;
import dev.samehand.model.Day;
import dev.samehand.model.Finding;
import dev.samehand.model.KeptAccount;
import dev.samehand.model.KeptDays;
import dev.samehand.model.KnownValue;
import dev.samehand.model.Progress;
import dev.samehand.model.Recalling;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** Tells all that one batch holds but the strings of values. */
final class Telling {

    private final BatchReader batch;
    private final Recalling to;

    /** What the batch's numbers of accounts are in the run. */
    private final int[] accounts;

    /** What the batch's codes of types are in the run. */
    private final int[] codes;

    Telling(BatchReader batch, Recalling to) {
        this.batch = batch;
        this.to = to;
        accounts = new int[batch.manifest.accounts()];
        codes = new int[batch.types().size()];
    }

    void tell(Progress progress, UnaryOperator<String> naming) {
        try (Duck duck = Duck.in(batch.dir)) {
            types();
            accounts(duck, naming);
            progress.advance(accounts.length);
            claims(duck);
            observations(duck, progress);
            texts(duck);
            findings(duck);
            knownValues(duck);
        }
        String newest = batch.manifest.newestDay();
        to.newest(newest.isEmpty() ? Day.UNKNOWN : (int) LocalDate.parse(newest).toEpochDay());
    }

    private void types() {
        batch.types().forEach(type -> codes[type.code()] = to.type(type));
    }

    private void accounts(Duck duck, UnaryOperator<String> naming) {
        batch.each(
                duck,
                BatchTable.ACCOUNTS,
                "number, id, " + Rows.days("created") + ", status, label, file, line",
                row -> accounts[row.number(1)] = to.account(account(row, naming)));
    }

    private static KeptAccount account(Rows row, UnaryOperator<String> naming) throws SQLException {
        return new KeptAccount(
                row.number(1),
                row.text(2),
                row.number(3),
                AccountStatus.valueOf(row.text(4)),
                AccountLabel.valueOf(row.text(5)),
                naming.apply(row.text(6)),
                row.big(7));
    }

    private void claims(Duck duck) {
        batch.each(
                duck,
                BatchTable.CLAIMS,
                "account, claim, value",
                row -> to.claim(accounts[row.number(1)], Claim.valueOf(row.text(2)), row.text(3)));
    }

    private void observations(Duck duck, Progress progress) {
        String columns =
                "type, value, account, "
                        + Rows.days("first_day")
                        + ", "
                        + Rows.days("last_day")
                        + ", times, CASE WHEN doubtful THEN 2 WHEN doubtful IS NULL THEN 0 ELSE 1"
                        + " END";
        batch.each(
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

    private void texts(Duck duck) {
        batch.each(
                duck,
                BatchTable.TEXTS,
                "account, " + Rows.days("day") + ", text",
                row -> to.text(accounts[row.number(1)], row.number(2), row.text(3)));
    }

    private void findings(Duck duck) {
        batch.each(
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

    private void knownValues(Duck duck) {
        batch.each(
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
}
