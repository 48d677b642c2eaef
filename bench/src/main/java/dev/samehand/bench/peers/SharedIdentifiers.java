package dev.samehand.bench.peers;

import dev.samehand.bench.measure.Components;
import dev.samehand.model.Column;
import dev.samehand.model.Columns;
import dev.samehand.model.ObservableType;
import dev.samehand.model.RadixSort;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Connected components over shared identifiers, from columns in memory, warm: whoever shares a
 * value of an exclusive type that at most {@value #MOST_HOLDERS} accounts hold.
 */
final class SharedIdentifiers implements Peer {

    private static final int MOST_HOLDERS = 100;
    private static final int ROUNDS = 5;

    @Override
    public Found run(SharedWorld world, Stopwatch clock) throws IOException {
        Columns columns = OwnKernel.columns(world);
        int[] leaders = components(columns);
        for (int round = 0; round < ROUNDS; round++) {
            clock.begin();
            leaders = components(columns);
            clock.end();
        }
        Map<Integer, List<String>> networks = new HashMap<>();
        for (int account = 0; account < leaders.length; account++) {
            networks.computeIfAbsent(leaders[account], leader -> new ArrayList<>())
                    .add(columns.accounts().id(account));
        }
        return Found.of(List.copyOf(networks.values()), world.truth());
    }

    private static int[] components(Columns columns) {
        Components components = new Components(columns.accounts().size());
        for (ObservableType type : columns.types().all()) {
            if (type.links() && type.exclusive()) {
                join(columns.observations().of(type.code()), components);
            }
        }
        return components.leaders();
    }

    private static long[] values(Column column) {
        long[] values = new long[column.size()];
        Arrays.setAll(values, column::value);
        return values;
    }

    private static void join(Column column, Components components) {
        long[] values = values(column);
        int[] order = RadixSort.order(values);
        for (int from = 0, to; from < order.length; from = to) {
            to = from + 1;
            while (to < order.length && values[order[to]] == values[order[from]]) {
                to++;
            }
            for (int i = from + 1; i < to && to - from <= MOST_HOLDERS; i++) {
                components.join(column.account(order[from]), column.account(order[i]));
            }
        }
    }
}
