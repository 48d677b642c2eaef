package dev.samehand.link.index;

import dev.samehand.link.Epoch;
import dev.samehand.link.Epoch.Worth;
import dev.samehand.model.ObservableTypes;
import dev.samehand.model.ValueHash;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks up what a newcomer shares, by the rules by which the engine groups observations: owners of
 * an address or a number count among the holders of a reference that somebody names, and windows of
 * text that the same accounts hold are one passage.
 *
 * <p>A value that counts nothing, whoever holds it, is not read: a café that a million accounts
 * visit costs one lookup. Only windows of text are read all the same, to know which are one
 * passage.
 */
final class Probes {

    /** Holders of a value that are read, at most; one with more counts nothing. */
    static final int MOST_HOLDERS = 1 << 15;

    private record Key(int type, long hash) {}

    private final View view;
    private final ObservableTypes types;
    private final HolderList holders;
    private final int self;
    private final int reference;
    private final int passage;
    private final int[] owners;

    /** Keeps the reads that only warm the cache from being optimised away. */
    long touched;

    /** Probes of a view; the account {@code self} is not among its own sharers. */
    Probes(View view, ObservableTypes types, HolderList holders, int self) {
        this.view = view;
        this.types = types;
        this.holders = holders;
        this.self = self;
        reference = types.byName(ObservableTypes.REFERENCE).code();
        passage = types.byName(ObservableTypes.PASSAGE).code();
        owners =
                new int[] {
                    types.byName(ObservableTypes.EMAIL).code(),
                    types.byName(ObservableTypes.PHONE).code()
                };
    }

    /** What the newcomer shares with anybody, in the order of the last run's numbers. */
    List<Probe> shared(Newcomer newcomer) {
        Map<Key, Probe> probes = new LinkedHashMap<>();
        for (int i = 0; i < newcomer.size; i++) {
            if (types.byCode(newcomer.type[i]).links()) {
                note(newcomer.type[i], newcomer, i, true, probes);
                if (newcomer.type[i] == owners[0] || newcomer.type[i] == owners[1]) {
                    note(reference, newcomer, i, false, probes);
                }
            }
        }
        for (Probe probe : probes.values()) {
            touched += view.touch(probe.type, probe.hash);
        }
        List<Probe> shared = new ArrayList<>(probes.size());
        Map<Key, Probe> passages = new HashMap<>();
        for (Probe probe : probes.values()) {
            if (find(probe) && (probe.type != passage || merge(probe, passages))) {
                shared.add(probe);
            }
        }
        shared.forEach(this::weigh);
        shared.sort(Probe.BY_NUMBER);
        return shared;
    }

    private void note(int type, Newcomer newcomer, int i, boolean named, Map<Key, Probe> probes) {
        Key key = new Key(type, newcomer.value[i]);
        int first = newcomer.firstDay[i];
        int last = newcomer.lastDay[i];
        Probe known = probes.get(key);
        if (known == null || (named && !known.named)) {
            Probe probe = new Probe(type, newcomer.value[i], named, first, last);
            probes.put(key, probe);
            if (known != null) {
                probe.seen(known.firstDay, known.lastDay);
            }
            return;
        }
        known.seen(first, last);
    }

    /** Reads who else holds the value; false if nobody does. */
    private boolean find(Probe probe) {
        Worth worth = view.epoch().worth(probe.type, probe.hash);
        probe.worth = worth;
        if (worth != null && worth.silent() && probe.type != passage) {
            return true;
        }
        probe.from = holders.size;
        boolean all = view.holders(probe.type, probe.hash, self, MOST_HOLDERS, holders);
        if (probe.type == reference && all) {
            if (!probe.named && holders.size == probe.from) {
                return false;
            }
            for (int owner : owners) {
                all &= view.holders(owner, probe.hash, self, MOST_HOLDERS, holders);
            }
            holders.settle(probe.from);
        }
        probe.to = holders.size;
        probe.read = true;
        if (!all) {
            probe.worth = new Worth(-1, probe.holders(), 0, 0);
        }
        return probe.to > probe.from;
    }

    /** Whether no window before had the same holders; else that one becomes longer. */
    private boolean merge(Probe probe, Map<Key, Probe> passages) {
        long same = (long) probe.to - probe.from;
        for (int i = probe.from; i < probe.to; i++) {
            same = ValueHash.combine(same, holders.account[i]);
        }
        Key key = new Key(passage, same);
        Probe longer = passages.putIfAbsent(key, probe);
        if (longer == null) {
            return true;
        }
        longer.windows++;
        longer.seen(probe.firstDay, probe.lastDay);
        if (longer.worth == null) {
            longer.worth = probe.worth;
            longer.hash = probe.hash;
        }
        return false;
    }

    private void weigh(Probe probe) {
        Epoch epoch = view.epoch().epoch();
        if (!epoch.weighs(probe.type)) {
            probe.worth = new Worth(-1, probe.holders(), 0, 0);
            return;
        }
        Worth known = probe.worth;
        if (known == null) {
            probe.worth = epoch.worth(probe.type, probe.hash, probe.holders(), probe.windows);
        } else if (probe.type == passage && probe.read && known.holders() != probe.holders()) {
            probe.worth =
                    partly(known, epoch.worth(passage, probe.hash, probe.holders(), probe.windows));
        }
    }

    /** Who has a part of a passage has no more of it than that part. */
    private static Worth partly(Worth whole, Worth part) {
        return new Worth(
                whole.number(), whole.holders(), whole.rarity(), Math.min(whole.cap(), part.cap()));
    }
}
