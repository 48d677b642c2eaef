package dev.samehand.intake.table;

import dev.samehand.intake.normal.Normalisers;
import dev.samehand.intake.normal.PlainValues;
import dev.samehand.intake.source.Table;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** {@code sign_ins}: where and with what an account was used. Failed ones prove no use. */
final class SignInRows implements TableReader {

    private static final Set<String> FAILURES =
            Set.of(
                    "failure",
                    "failed",
                    "fail",
                    "false",
                    "error",
                    "denied",
                    "deny",
                    "blocked",
                    "rejected",
                    "locked",
                    "invalid",
                    "interrupted",
                    "abandoned",
                    "unanswered",
                    "rate_limit");

    private static final byte[] SUCCESS = "success".getBytes(StandardCharsets.US_ASCII);

    private static final int ID = column("account_id");
    private static final int AT = column("at");
    private static final int IP = column("ip");
    private static final int DEVICE_ID = column("device_id");
    private static final int USER_AGENT = column("user_agent");
    private static final int ASN = column("asn");
    private static final int OUTCOME = column("outcome");

    private final Normalisers normalisers;
    private final PlainValues plain;
    private final Contacts contacts;

    SignInRows(Normalisers normalisers) {
        this.normalisers = normalisers;
        plain = normalisers.plain();
        contacts = new Contacts(normalisers);
    }

    @Override
    public void read(Row row, boolean knownOnly) {
        if (!row.readRequiredDay(AT) || !row.hasAccount(ID, knownOnly)) {
            return;
        }
        if (row.pass.isBeforeCreation(row.account, row.day)) {
            beforeCreation(row.notes);
        }
        boolean success = row.isPlain(OUTCOME) && row.isWord(SUCCESS);
        String outcome = success ? null : row.text(OUTCOME);
        if (outcome != null && FAILURES.contains(Row.word(outcome))) {
            row.notes.passedOver(row.table, OUTCOME, "failed sign-in; not an observation");
            return;
        }
        contacts.ip(row, IP);
        row.observe(DEVICE_ID, Codes.DEVICE, plain::device, normalisers.device());
        row.observe(USER_AGENT, Codes.USER_AGENT, plain::context, normalisers.context());
        row.observe(ASN, Codes.ASN, plain::asn, normalisers.asn());
    }

    static void beforeCreation(RowNotes notes) {
        notes.marked(Table.SIGN_INS, AT, "sign-in before the account's creation");
    }

    private static int column(String name) {
        return Table.SIGN_INS.column(name);
    }
}
