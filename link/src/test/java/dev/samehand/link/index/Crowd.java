package dev.samehand.link.index;

import dev.samehand.model.Column;
import dev.samehand.model.Columns;
import dev.samehand.model.ColumnsBuilder;
import dev.samehand.model.ObservableType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The accounts of a world as newcomers, and the other way round. */
final class Crowd {

    private Crowd() {}

    /** Newcomers in the order of account numbers, each with everything it was seen with. */
    static List<Newcomer> of(Columns columns) {
        List<Newcomer> crowd = new ArrayList<>();
        for (int account = 0; account < columns.accounts().size(); account++) {
            crowd.add(new Newcomer(columns.accounts().id(account)));
        }
        for (ObservableType type : columns.types().all()) {
            Column column = columns.observations().of(type.code());
            for (int i = 0; i < column.size(); i++) {
                crowd.get(column.account(i))
                        .seen(type.code(), column.value(i), column.firstDay(i), column.lastDay(i));
            }
        }
        return crowd;
    }

    /** Some newcomers in several pieces, all in random order. */
    static List<Newcomer> shuffled(List<Newcomer> crowd, Random random) {
        List<Newcomer> pieces = new ArrayList<>();
        for (Newcomer whole : crowd) {
            List<Newcomer> parts = new ArrayList<>(List.of(again(whole)));
            for (int i = 0; i < whole.size; i++) {
                if (random.nextInt(10) == 0) {
                    parts.add(again(whole));
                }
                parts.get(random.nextInt(parts.size()))
                        .seen(whole.type[i], whole.value[i], whole.firstDay[i], whole.lastDay[i]);
            }
            pieces.addAll(parts);
        }
        Collections.shuffle(pieces, random);
        return pieces;
    }

    /** What a network is called. */
    static String label(int network) {
        return "N" + network;
    }

    static String id(Newcomer newcomer) {
        return new String(newcomer.id, java.nio.charset.StandardCharsets.UTF_8);
    }

    /** The columns of some newcomers. */
    static Columns columns(List<Newcomer> crowd, ColumnsBuilder builder) {
        for (Newcomer newcomer : crowd) {
            int account = builder.account(id(newcomer));
            for (int i = 0; i < newcomer.size; i++) {
                builder.observe(
                        account,
                        newcomer.type[i],
                        newcomer.value[i],
                        newcomer.firstDay[i],
                        newcomer.lastDay[i]);
            }
        }
        return builder.build();
    }

    private static Newcomer again(Newcomer newcomer) {
        return new Newcomer(id(newcomer));
    }
}
