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
    private final double[] bits;

    /** Accounts that the truth does not know are left out. */
    Assignment(Reported reported, Truth truth) {
        networks = reported.networks();
        network = new int[truth.size()];
        eligible = new boolean[truth.size()];
        bits = new double[truth.size()];
        Arrays.fill(network, NONE);
        assign(truth, true);
        assign(truth, false);
    }

    private void assign(Truth truth, boolean suspected) {
        for (int i = 0; i < networks.size(); i++) {
            if (networks.get(i).suspected() == suspected) {
                for (Member member : networks.get(i).members()) {
                    assign(truth.find(member.account()), i, member);
                }
            }
        }
    }

    private void assign(int account, int number, Member member) {
        if (account < 0) {
            return;
        }
        if (network[account] == NONE) {
            network[account] = number;
            bits[account] = member.bits();
        }
        eligible[account] |= member.eligible();
    }

    boolean eligible(int account) {
        return eligible[account];
    }

    /** Evidence of the account in its network. */
    double bits(int account) {
        return bits[account];
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
