package dev.samehand.link.index;

import dev.samehand.link.Epoch;
import dev.samehand.link.Epoch.Worth;
import dev.samehand.link.Tie;
import dev.samehand.link.index.Screening.Against;
import dev.samehand.link.index.Screening.Shared;
import dev.samehand.model.Day;
import dev.samehand.model.ObservableTypes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Weighs a newcomer against the index: what ties it to each network that holds any of its values,
 * by the rule of {@code LocalEvidence} that each value it shares with that network counts once.
 *
 * <p>The work is a lookup for each value and a step for each holder of a value that counts; nothing
 * is allocated in proportion to the index. The lists are used again, so a screener is for one
 * thread.
 */
final class Screener {

    private static final Comparator<Against> STRONGEST_FIRST =
            Comparator.comparingInt((Against against) -> -against.bits())
                    .thenComparingInt(Against::network);

    private final HolderList holders = new HolderList();
    private final Sides sides = new Sides();

    /** Ties found so far: network and position in the upper half, so that sorting groups them. */
    private long[] ties = new long[64];

    private Probe[] probe = new Probe[64];
    private int[] here = new int[64];
    private int[] bits = new int[64];
    private int size;

    /** Keeps reads that only warm the cache from being optimised away. */
    long touched;

    Screening screen(Newcomer newcomer, View view, ObservableTypes types) {
        Epoch epoch = view.epoch().epoch();
        int account = view.find(newcomer.id);
        holders.clear();
        size = 0;
        Probes probes = new Probes(view, types, holders, account);
        List<Probe> shared = probes.shared(newcomer);
        touched += probes.touched;
        for (Probe value : shared) {
            if (!worthOf(value).silent() && value.read) {
                tie(value, account, view);
            }
        }
        List<Against> networks = new ArrayList<>();
        Against unattached = new Against(EpochFiles.ALONE, 0, List.of());
        for (Against side : against(epoch, types)) {
            if (side.network() >= 0) {
                networks.add(side);
            } else {
                unattached = side;
            }
        }
        networks.sort(STRONGEST_FIRST);
        boolean later = account < 0 || view.epoch().networkOf(account) == EpochFiles.LATER;
        return new Screening(
                account,
                later || shared.stream().anyMatch(Probe::provisional),
                epoch.threshold(),
                reachable(shared, epoch),
                shared.stream().map(this::shown).toList(),
                List.copyOf(
                        networks.subList(0, Math.min(networks.size(), Screening.MOST_NETWORKS))),
                unattached);
    }

    /** What the ties found come to, for each network and for all accounts of none together. */
    private List<Against> against(Epoch epoch, ObservableTypes types) {
        Arrays.sort(ties, 0, size);
        List<Against> networks = new ArrayList<>();
        for (int from = 0, to; from < size; from = to) {
            to = from;
            int network = network(ties[from]);
            while (to < size && network(ties[to]) == network) {
                to++;
            }
            networks.add(against(network, from, to, epoch, types));
        }
        return networks;
    }

    private void tie(Probe value, int account, View view) {
        sides.clear();
        for (int i = value.from; i < value.to; i++) {
            int first = holders.firstDay[i];
            boolean before =
                    first < value.firstDay
                            || (first == value.firstDay && holders.account[i] < account);
            int network = Math.max(EpochFiles.ALONE, view.networkOf(holders.account[i]));
            sides.add(network, first, holders.lastDay[i], before);
        }
        for (int side = 0; side < sides.size; side++) {
            int gap = sides.gap(side, value.firstDay, value.lastDay);
            int members = sides.here[side] + 1;
            add(sides.network[side], value, members);
            bits[size - 1] =
                    view.epoch()
                            .epoch()
                            .bits(value.type, worthOf(value), value.holders(), members, gap);
        }
    }

    private void add(int network, Probe value, int members) {
        if (size == ties.length) {
            ties = Arrays.copyOf(ties, size * 2);
            probe = Arrays.copyOf(probe, size * 2);
            here = Arrays.copyOf(here, size * 2);
            bits = Arrays.copyOf(bits, size * 2);
        }
        ties[size] = (long) network << 32 | size;
        probe[size] = value;
        here[size++] = members;
    }

    private static int network(long tie) {
        return (int) (tie >> 32);
    }

    private Against against(int network, int from, int to, Epoch epoch, ObservableTypes types) {
        int count = to - from;
        int[] type = new int[count];
        int[] alone = new int[count];
        for (int i = 0; i < count; i++) {
            type[i] = probe[(int) ties[from + i]].type;
            alone[i] = bits[(int) ties[from + i]];
        }
        int[] counted = epoch.count(type, alone, count);
        List<Tie> list = new ArrayList<>(count);
        int sum = 0;
        for (int i = 0; i < count; i++) {
            list.add(tie((int) ties[from + i], counted[i], types));
            sum += counted[i];
        }
        return new Against(network, sum, List.copyOf(list));
    }

    private Tie tie(int tie, int counted, ObservableTypes types) {
        Probe value = probe[tie];
        Worth worth = worthOf(value);
        return new Tie(
                worth.number(),
                types.byCode(value.type),
                value.hash,
                value.windows,
                here[tie],
                value.holders(),
                Math.max(0, worth.rarity()),
                counted,
                value.firstDay,
                Math.max(value.lastDay, Day.UNKNOWN));
    }

    private static int reachable(List<Probe> shared, Epoch epoch) {
        int[] type = new int[shared.size()];
        int[] alone = new int[shared.size()];
        for (int i = 0; i < alone.length; i++) {
            Probe value = shared.get(i);
            Worth worth = worthOf(value);
            type[i] = value.type;
            alone[i] =
                    worth.silent()
                            ? 0
                            : epoch.bits(value.type, worth, value.holders(), value.holders(), 0);
        }
        return Arrays.stream(epoch.count(type, alone, alone.length)).sum();
    }

    private Shared shown(Probe value) {
        int named = Math.min(Screening.MOST_NAMED, value.to - value.from);
        return new Shared(
                value.type,
                value.hash,
                value.windows,
                value.holders(),
                Arrays.copyOfRange(holders.account, value.from, value.from + named),
                value.provisional());
    }

    private static Worth worthOf(Probe value) {
        if (value.worth == null) {
            throw new IllegalStateException("not weighed: type " + value.type);
        }
        return value.worth;
    }
}
