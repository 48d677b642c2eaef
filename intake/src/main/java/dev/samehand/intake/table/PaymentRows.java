package dev.samehand.intake.table;

import dev.samehand.intake.normal.Normalisers;
import dev.samehand.intake.normal.PersonName;
import dev.samehand.intake.normal.PlainValues;
import dev.samehand.intake.source.Table;
import dev.samehand.model.Claim;

/** {@code payments}: where an account's money goes and who pays. */
final class PaymentRows implements TableReader {

    private static final int ID = column("account_id");
    private static final int AT = column("at");
    private static final int DESTINATION = column("destination");
    private static final int PAYER = column("payer");
    private static final int NAME_ON_ACCOUNT = column("name_on_account");

    private final Normalisers normalisers;
    private final PlainValues plain;

    PaymentRows(Normalisers normalisers) {
        this.normalisers = normalisers;
        plain = normalisers.plain();
    }

    @Override
    public void read(Row row, boolean knownOnly) {
        if (!row.hasAccount(ID, knownOnly)) {
            return;
        }
        row.readDay(AT);
        row.observe(DESTINATION, Codes.PAYOUT, plain::payout, normalisers.payout());
        row.observe(PAYER, Codes.PAYER, normalisers.context());
        String name = row.text(NAME_ON_ACCOUNT);
        String folded = name == null ? "" : PersonName.fold(name);
        if (!folded.isEmpty()) {
            row.pass.claim(row.account, Claim.PAYEE_NAME, folded);
        }
    }

    private static int column(String name) {
        return Table.PAYMENTS.column(name);
    }
}
