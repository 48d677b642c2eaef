package dev.samehand.assess;

import dev.samehand.link.Nearness;
import dev.samehand.link.Networks;
import dev.samehand.link.Seeds;
import dev.samehand.model.AccountLabel;
import dev.samehand.model.AccountStatus;
import dev.samehand.model.Accounts;
import dev.samehand.model.Columns;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Where known-bad accounts and values lead: how near every account is to them, for the order in
 * which to look. {@link Eligibility} does not know of it: one wrong suspension must not take down
 * those who share an office with it (guard rails R4 and R21).
 */
final class Leads {

    /** Accounts listed, the nearest in front. */
    private static final int MOST = 1000;

    /**
     * Nearer than this is worth a look. One wrong suspension among those who share everything gives
     * each of the others as much up to sixteen of them, see {@code link.Propagation}: a larger
     * office or agency is not listed as a whole for the mistake about one.
     */
    private static final double LEAST = 0.2;

    private static final int MOST_REASONS = 3;

    private final Accounts accounts;
    private final Networks networks;

    /** Empty where nothing is known to be bad. */
    private final Optional<Nearness> nearness;

    private Leads(Accounts accounts, Networks networks, Optional<Nearness> nearness) {
        this.accounts = accounts;
        this.networks = networks;
        this.nearness = nearness;
    }

    static Leads of(Columns columns, Networks networks) {
        Seeds seeds = seeds(columns);
        return new Leads(
                columns.accounts(),
                networks,
                seeds.none() ? Optional.empty() : Optional.of(networks.nearness(seeds)));
    }

    /** Suspended accounts and those on the list of known-bad ones; whoever was cleared is clear. */
    private static Seeds seeds(Columns columns) {
        Accounts accounts = columns.accounts();
        BitSet bad = new BitSet(accounts.size());
        BitSet cleared = new BitSet(accounts.size());
        for (int account = 0; account < accounts.size(); account++) {
            bad.set(account, isKnownBad(accounts, account));
            cleared.set(account, accounts.label(account) == AccountLabel.KNOWN_GOOD);
        }
        return Seeds.of(bad, cleared, columns.knownValues());
    }

    private static boolean isKnownBad(Accounts accounts, int account) {
        return accounts.status(account) == AccountStatus.SUSPENDED
                || accounts.label(account) == AccountLabel.KNOWN_BAD;
    }

    /** Mean nearness of a network's members, 0 where nothing is known. */
    double of(AssessedNetwork network) {
        return nearness.map(near ->
                        network.members().stream()
                                .mapToDouble(member -> near.of(member.account()))
                                .average()
                                .orElse(0))
                .orElse(0.0);
    }

    /** Accounts that are near and that nobody has judged yet, the nearest in front. */
    List<NearKnownBad> list(List<AssessedNetwork> ranked) {
        return nearness.map(near -> list(near, ids(ranked))).orElse(List.of());
    }

    private List<NearKnownBad> list(Nearness near, Map<Integer, String> ids) {
        Comparator<Integer> nearest =
                Comparator.comparingDouble((Integer account) -> -near.of(account))
                        .thenComparing(Comparator.naturalOrder());
        PriorityQueue<Integer> best = new PriorityQueue<>(nearest.reversed());
        for (int account = 0; account < accounts.size(); account++) {
            if (near.of(account) >= LEAST && isOpen(account)) {
                best.add(account);
                if (best.size() > MOST) {
                    best.remove();
                }
            }
        }
        List<Integer> chosen = new ArrayList<>(best);
        chosen.sort(nearest);
        return chosen.stream()
                .map(account ->
                        new NearKnownBad(
                                account,
                                near.of(account),
                                ids.getOrDefault(networks.networkOf(account), ""),
                                why(near.reasons(account))))
                .toList();
    }

    private boolean isOpen(int account) {
        return !isKnownBad(accounts, account) && accounts.status(account) != AccountStatus.CLOSED;
    }

    private Map<Integer, String> ids(List<AssessedNetwork> ranked) {
        Map<Integer, String> ids = new HashMap<>();
        for (AssessedNetwork network : ranked) {
            ids.put(networks.networkOf(network.members().getFirst().account()), network.id());
        }
        return ids;
    }

    private String why(List<Nearness.Reason> reasons) {
        List<String> parts = new ArrayList<>();
        for (Nearness.Reason reason : reasons) {
            if (parts.size() < MOST_REASONS) {
                parts.add(words(reason));
            }
        }
        return String.join("; ", parts);
    }

    private String words(Nearness.Reason reason) {
        String type = reason.type().name().replace('_', ' ');
        if (reason.listed()) {
            return type + " that is on the list of bad ones";
        }
        String held = String.format(Locale.ROOT, " held by %,d", reason.holders());
        if (reason.bad() == 0) {
            return type + held + ", some of them near a suspended or known-bad account";
        }
        String one = accounts.id(reason.oneOfThem());
        return type
                + held
                + ", among them "
                + (reason.bad() == 1
                        ? one + ", which is suspended or labelled bad"
                        : reason.bad() + " suspended or labelled bad, such as " + one);
    }
}
