package dev.samehand.assess;

import dev.samehand.link.Tie;
import dev.samehand.model.Claim;
import dev.samehand.model.Column;
import dev.samehand.model.Columns;
import dev.samehand.model.Finding;
import dev.samehand.model.IndependenceGroup;
import dev.samehand.model.ObservableTypes;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What members do, as far as the tables tell. Where they do not tell, the role stays unknown. */
final class Roles {

    /** A payee whose name stands on the accounts of so many others takes their pay. */
    private static final int PAYEES = 2;

    private record Owned(int account, long value) {}

    private final Columns columns;
    private final Set<Owned> owned = new HashSet<>();
    private final BitSet operatedFromAfar = new BitSet();

    /** Learns which of the referenced addresses and numbers belong to an account of the run. */
    Roles(Columns columns) {
        this.columns = columns;
        for (Finding finding : columns.findings()) {
            if (finding.strength() == Finding.Strength.STRONG && finding.kind().equals("ip-kvm")) {
                operatedFromAfar.set(finding.account());
            }
        }
        Set<Long> named = new HashSet<>();
        Column references = column(ObservableTypes.REFERENCE);
        for (int i = 0; i < references.size(); i++) {
            named.add(references.value(i));
        }
        for (String type : List.of(ObservableTypes.EMAIL, ObservableTypes.PHONE)) {
            Column column = column(type);
            for (int i = 0; i < column.size() && !named.isEmpty(); i++) {
                if (named.contains(column.value(i))) {
                    owned.add(new Owned(column.account(i), column.value(i)));
                }
            }
        }
    }

    Role of(int position, NetworkFacts facts) {
        int account = facts.members[position];
        if (takesPayOfOthers(position, facts)) {
            return Role.PAYOUT_MULE;
        }
        if (operatedFromAfar.get(account)) {
            return Role.LAPTOP_HOST;
        }
        List<Tie> ties = facts.ties.get(position);
        if (ties.stream().anyMatch(tie -> ownReference(account, tie))) {
            return Role.REFERENCE;
        }
        boolean writes =
                ties.stream()
                        .anyMatch(
                                tie -> tie.type().group() == IndependenceGroup.TEXT || named(tie));
        return writes ? Role.WORKER_PERSONA : Role.UNKNOWN;
    }

    private boolean ownReference(int account, Tie tie) {
        return named(tie) && owned.contains(new Owned(account, tie.value()));
    }

    private static boolean named(Tie tie) {
        return tie.type().name().equals(ObservableTypes.REFERENCE);
    }

    private boolean takesPayOfOthers(int position, NetworkFacts facts) {
        List<String> names =
                columns.accounts().claims(Claim.NAME, facts.members[position]).stream()
                        .filter(Names::full)
                        .toList();
        int payees = 0;
        for (int i = 0; i < facts.size() && !names.isEmpty(); i++) {
            boolean other = facts.persons.of()[i] != facts.persons.of()[position];
            if (other && paysTo(facts.members[i], names)) {
                payees++;
            }
        }
        return payees >= PAYEES;
    }

    private boolean paysTo(int account, List<String> names) {
        for (String payee : columns.accounts().claims(Claim.PAYEE_NAME, account)) {
            for (String name : names) {
                if (Names.full(payee) && Names.agree(name, payee)) {
                    return true;
                }
            }
        }
        return false;
    }

    private Column column(String type) {
        return columns.observations().of(columns.types().byName(type).code());
    }
}
