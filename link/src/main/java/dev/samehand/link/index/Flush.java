package dev.samehand.link.index;

import dev.samehand.model.RadixSort;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** Turns a delta into a part: sorts its entries by type, hash and account, and writes them. */
final class Flush {

    private final Delta delta;
    private final RunWriter out;
    private final HolderList holders = new HolderList();

    private Flush(Delta delta, RunWriter out) {
        this.delta = delta;
        this.out = out;
    }

    /** Writes the files of a part, durable but for the directory's entries. */
    static Part write(Path directory, int number, Delta delta) throws IOException {
        try (RunWriter out = new RunWriter(Part.runPath(directory, number), Run.KIND_HOLDERS)) {
            new Flush(delta, out).entries();
            out.finish();
        }
        try (Names.Writer names = new Names.Writer(Part.namesPath(directory, number), delta.base)) {
            for (int account = delta.base; account < delta.end(); account++) {
                names.add(delta.nameOf(account));
            }
            names.finish();
        }
        return Part.open(directory, number);
    }

    private void entries() throws IOException {
        int[] start = new int[Delta.NAME + 2];
        for (int i = 0; i < delta.size(); i++) {
            start[delta.type(i) + 1]++;
        }
        Arrays.parallelPrefix(start, Integer::sum);
        int[] byType = new int[delta.size()];
        int[] next = start.clone();
        for (int i = 0; i < delta.size(); i++) {
            byType[next[delta.type(i)]++] = i;
        }
        for (int type = 0; type <= Delta.NAME; type++) {
            if (start[type + 1] > start[type]) {
                type(type, Arrays.copyOfRange(byType, start[type], start[type + 1]));
            }
        }
    }

    private void type(int type, int[] entries) throws IOException {
        long[] keys = new long[entries.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = delta.hash(entries[i]);
        }
        int[] order = RadixSort.order(keys);
        for (int from = 0, to; from < order.length; from = to) {
            long hash = keys[order[from]];
            holders.clear();
            for (to = from; to < order.length && keys[order[to]] == hash; to++) {
                int entry = entries[order[to]];
                holders.add(delta.account(entry), delta.first(entry), delta.last(entry));
            }
            holders.settle(0);
            for (int i = 0; i < holders.size; i++) {
                out.add(type, hash, holders.account[i], holders.firstDay[i], holders.lastDay[i]);
            }
        }
    }
}
