package dev.samehand.assess;

import dev.samehand.model.AccountStatus;
import dev.samehand.model.Accounts;
import dev.samehand.model.Claim;

/**
 * What is ordinary among all accounts of a run.
 *
 * @param named whether a tenth of the accounts claim a full name: less is no population that names
 *     people
 * @param suspended part of the accounts that is suspended, from 0 to 1
 */
record Population(boolean named, double suspended) {

    static Population of(Accounts accounts) {
        long named = 0;
        long suspended = 0;
        for (int account = 0; account < accounts.size(); account++) {
            // enough is enough: names of millions take seconds to look at
            boolean enough = 10 * named >= accounts.size();
            named += !enough && isNamed(accounts, account) ? 1 : 0;
            suspended += accounts.status(account) == AccountStatus.SUSPENDED ? 1 : 0;
        }
        return new Population(
                10 * named >= accounts.size(), suspended / (double) Math.max(1, accounts.size()));
    }

    private static boolean isNamed(Accounts accounts, int account) {
        return accounts.claims(Claim.NAME, account).stream().anyMatch(Names::full);
    }
}
