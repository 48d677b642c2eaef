package dev.samehand.link.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.samehand.link.Networks;
import dev.samehand.link.Priors;
import dev.samehand.link.Rows;
import dev.samehand.link.Worlds;
import dev.samehand.model.Columns;
import dev.samehand.model.ColumnsBuilder;
import dev.samehand.model.ObservableTypes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody asks to be forgotten: what only he was seen with is in no file any more. */
class ErasingTest {

    private static final ObservableTypes TYPES = ObservableTypes.standard();
    private static final long SEED = 4;

    @TempDir Path home;

    @Test
    void afterCompactionNoByteOfDeletedAccountsIsInAnyFileAndTheOthersAreThere()
            throws IOException {
        List<Newcomer> crowd = people(Crowd.of(Worlds.of(SEED).columns()));
        Columns columns = Crowd.columns(crowd, new ColumnsBuilder(TYPES));
        Networks networks = Rows.link(columns);
        List<Newcomer> leaving = new ArrayList<>();
        List<Newcomer> staying = new ArrayList<>();
        for (int account = 0; account < crowd.size(); account++) {
            boolean leaves = networks.networkOf(account) == 0 || account % 5 == 0;
            (leaves ? leaving : staying).add(crowd.get(account));
        }
        Set<Long> values = values(leaving);
        values.removeAll(values(staying));
        assertThat(values).as("seed %d", SEED).isNotEmpty();
        try (AccountIndex index = open()) {
            index.add(crowd);
            index.replace(leaving.subList(0, 3));
            index.adopt(networks, columns.accounts(), Crowd::label);
        }
        assertThat(traces(leaving, values)).as("seed %d", SEED).contains("weights", "holders");
        try (AccountIndex index = open()) {
            index.delete(leaving.stream().map(Crowd::id).toList());
            index.compact();
            assertThat(traces(leaving, values)).as("seed %d", SEED).isEmpty();
            index.verify();
        }
        assertThat(traces(leaving, values)).as("seed %d", SEED).isEmpty();
        try (AccountIndex index = open()) {
            index.verify();
            for (Newcomer one : staying) {
                assertThat(index.find(Crowd.id(one))).isNotNegative();
                assertThat(index.screen(one).shared())
                        .as("seed %d, %s", SEED, Crowd.id(one))
                        .allMatch(shared -> shared.holders() > 1);
            }
        }
    }

    /** The same with ids of which none is a part of another. */
    private static List<Newcomer> people(List<Newcomer> crowd) {
        List<Newcomer> people = new ArrayList<>();
        for (Newcomer one : crowd) {
            Newcomer person = new Newcomer("person-%05d.".formatted(people.size()));
            for (int i = 0; i < one.size; i++) {
                person.seen(one.type[i], one.value[i], one.firstDay[i], one.lastDay[i]);
            }
            people.add(person);
        }
        return people;
    }

    private static Set<Long> values(List<Newcomer> accounts) {
        Set<Long> values = new HashSet<>();
        for (Newcomer account : accounts) {
            for (int i = 0; i < account.size; i++) {
                values.add(account.value[i]);
            }
        }
        return values;
    }

    /** Endings of files with a value or an id in them, in either order of bytes. */
    private Set<String> traces(List<Newcomer> accounts, Set<Long> values) throws IOException {
        Set<String> traces = new TreeSet<>();
        try (Stream<Path> files = Files.list(home)) {
            for (Path file : files.toList()) {
                byte[] bytes = Files.readAllBytes(file);
                String text = new String(bytes, StandardCharsets.ISO_8859_1);
                boolean named =
                        accounts.stream()
                                .anyMatch(account ->
                                        text.contains(
                                                new String(
                                                        account.id, StandardCharsets.ISO_8859_1)));
                if (named || holdsAny(bytes, values)) {
                    traces.add(file.getFileName().toString().replaceAll(".*[.]", ""));
                }
            }
        }
        return traces;
    }

    private static boolean holdsAny(byte[] bytes, Set<Long> values) {
        ByteBuffer little = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at + Long.BYTES <= bytes.length; at++) {
            long value = little.getLong(at);
            // footers keep hashes with the sign turned
            if (values.contains(value)
                    || values.contains(value ^ Long.MIN_VALUE)
                    || values.contains(Long.reverseBytes(value))) {
                return true;
            }
        }
        return false;
    }

    private AccountIndex open() throws IOException {
        return AccountIndex.open(home, TYPES, Priors.standard(), 3_000);
    }
}
