package dev.samehand.evaluate;

import dev.samehand.evaluate.Reported.Member;
import dev.samehand.evaluate.Reported.Network;
import java.util.Arrays;
import java.util.List;

/** In which reported network every account of the truth counts, and whether it is eligible. */
final class Assignment {

    static final int NONE = -1;

    private final List<Network> networks;
    private final int[] network;
    private final boolean[] eligible;

    /** Accounts that the truth does not know are left out. */
    Assignment(Reported reported, Truth truth) {
        networks = reported.networks();
        network = new int[truth.size()];
        eligible = new boolean[truth.size()];
        Arrays.fill(network, NONE);
        assign(truth, true);
        assign(truth, false);
    }

    private void assign(Truth truth, boolean suspected) {
        for (int i = 0; i < networks.size(); i++) {
            if (networks.get(i).suspected() == suspected) {
                for (Member member : networks.get(i).members()) {
                    assign(truth.find(member.account()), i, member.eligible());
                }
            }
        }
    }

    private void assign(int account, int number, boolean mayBeProposed) {
        if (account < 0) {
            return;
        }
        network[account] = network[account] == NONE ? number : network[account];
        eligible[account] |= mayBeProposed;
    }

    boolean eligible(int account) {
        return eligible[account];
    }

    /** Number of the account's network, {@link #NONE} where it is in none. */
    int any(int account) {
        return network[account];
    }

    /** Number of the account's suspected network, {@link #NONE} where it is in none. */
    int suspected(int account) {
        int number = network[account];
        return number != NONE && networks.get(number).suspected() ? number : NONE;
    }
}
