package dev.samehand.assess;

import dev.samehand.model.Claim;
import dev.samehand.model.IndependenceGroup;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** In whose name accounts for pay are held. */
final class Payees {

    private Payees() {}

    /**
     * The values with one account for pay of each payee: the accounts of one holder are one purse,
     * wherever it keeps them.
     */
    static List<SharedValue> oneAccountEach(List<SharedValue> values, NetworkFacts facts) {
        Set<String> payees = new HashSet<>();
        return values.stream()
                .filter(value -> {
                    String payee = payee(value, facts);
                    return payee.isEmpty() || payees.add(payee);
                })
                .toList();
    }

    /**
     * The first name that every holder who names one gives for an account for pay, or an empty
     * text.
     */
    private static String payee(SharedValue value, NetworkFacts facts) {
        if (value.type().group() != IndependenceGroup.MONEY) {
            return "";
        }
        Set<String> common = new TreeSet<>();
        for (int position : value.holdersHere()) {
            int account = facts.members[position];
            List<String> named = facts.columns.accounts().claims(Claim.PAYEE_NAME, account);
            if (common.isEmpty()) {
                common.addAll(named);
            } else if (!named.isEmpty()) {
                common.retainAll(named);
                if (common.isEmpty()) {
                    return "";
                }
            }
        }
        return common.isEmpty() ? "" : common.iterator().next();
    }
}
