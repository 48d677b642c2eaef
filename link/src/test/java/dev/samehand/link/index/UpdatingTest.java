package dev.samehand.link.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.samehand.link.Networks;
import dev.samehand.link.Priors;
import dev.samehand.link.Rows;
import dev.samehand.link.Worlds;
import dev.samehand.link.index.AccountIndex.Update;
import dev.samehand.model.Columns;
import dev.samehand.model.ColumnsBuilder;
import dev.samehand.model.ObservableTypes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An index that follows a lake from run to run is as one that is made anew of each. */
class UpdatingTest {

    private static final ObservableTypes TYPES = ObservableTypes.standard();
    private static final int PHONE = TYPES.byName(ObservableTypes.PHONE).code();
    private static final int SMALL_DELTA = 700;

    @TempDir Path home;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void onlyWhatDiffersIsWrittenAndScreeningGivesTheEvidenceOfTheRun(long seed)
            throws IOException {
        Random random = new Random(seed);
        List<Newcomer> world = Crowd.of(Worlds.of(seed).columns());
        List<Newcomer> kept = new ArrayList<>();
        List<Newcomer> now = new ArrayList<>();
        update(world, new Update(0, world.size(), 0, 0), seed);
        int changed = 0;
        for (Newcomer account : world) {
            if (random.nextInt(20) == 0) {
                continue;
            }
            kept.add(account);
            if (random.nextInt(20) == 0) {
                now.add(again(account).seen(PHONE, random.nextInt(50), 7, 9));
                changed++;
            } else {
                now.add(account);
            }
        }
        now.add(new Newcomer("somebody new").seen(PHONE, random.nextInt(50), 8, 8));
        int dropped = world.size() - kept.size();
        update(now, new Update(kept.size() - changed, 1, changed, dropped), seed);
        update(now, new Update(now.size(), 0, 0, 0), seed);
    }

    /** What an intake has added since the last run stays where it is right. */
    @ParameterizedTest
    @ValueSource(longs = {7, 8})
    void whatWasAddedInPiecesAlreadyIsKept(long seed) throws IOException {
        Columns columns = Worlds.of(seed).columns();
        List<Newcomer> world = Crowd.of(columns);
        try (AccountIndex index = open()) {
            for (Newcomer piece : Crowd.shuffled(world, new Random(seed))) {
                index.add(List.of(piece));
            }
            assertThat(index.update(columns)).isEqualTo(new Update(world.size(), 0, 0, 0));
        }
    }

    @Test
    void ofAnAccountThatIsDroppedNoFileKeepsATrace() throws IOException {
        List<Newcomer> crowd = hundred(1);
        Newcomer person = new Newcomer("someone who leaves").seen(PHONE, 7, 1, 1);
        crowd.add(person);
        follow(crowd);
        assertThat(filesWith(Crowd.id(person))).isNotEmpty();
        crowd.remove(person);
        follow(crowd);
        assertThat(filesWith(Crowd.id(person))).isEmpty();
    }

    @Test
    void accountsThatHaveLongChangedDoNotMakeItWriteEverythingAnew() throws IOException {
        follow(hundred(1));
        List<Newcomer> changed = hundred(2);
        follow(changed);
        List<Path> runs = runs();
        changed.set(50, again(changed.get(50)).seen(PHONE, 4_711, 1, 1));
        follow(changed);
        assertThat(runs).hasSize(1).isEqualTo(runs());
    }

    private static List<Newcomer> hundred(int day) {
        List<Newcomer> crowd = new ArrayList<>();
        for (int account = 100; account < 200; account++) {
            Newcomer newcomer = new Newcomer("account-" + account);
            for (int value = 0; value < 3; value++) {
                newcomer.seen(PHONE, 10 * account + value, day, day);
            }
            crowd.add(newcomer);
        }
        return crowd;
    }

    private void follow(List<Newcomer> accounts) throws IOException {
        try (AccountIndex index = AccountIndex.open(home, TYPES, Priors.standard())) {
            index.update(Crowd.columns(accounts, new ColumnsBuilder(TYPES)));
            index.verify();
        }
    }

    private List<Path> runs() throws IOException {
        try (Stream<Path> files = Files.list(home)) {
            return files.filter(file -> file.toString().endsWith(".holders")).sorted().toList();
        }
    }

    private List<Path> filesWith(String id) throws IOException {
        List<Path> with = new ArrayList<>();
        try (Stream<Path> files = Files.list(home)) {
            for (Path file : files.toList()) {
                if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(id)) {
                    with.add(file);
                }
            }
        }
        return with;
    }

    /** More bytes of ids than one batch of the log can have. */
    @Test
    void veryManyAccountsWithoutObservationsAreSeveralBatches() throws IOException {
        int most = Frame.MOST / Names.MOST_BYTES + 1;
        ColumnsBuilder builder = new ColumnsBuilder(TYPES);
        for (int account = 0; account < most; account++) {
            builder.account("%05d".formatted(account) + "x".repeat(Names.MOST_BYTES - 5));
        }
        try (AccountIndex index = AccountIndex.open(home, TYPES, Priors.standard())) {
            assertThat(index.update(builder.build())).isEqualTo(new Update(0, most, 0, 0));
        }
    }

    @Test
    void aBatchOfTheCostThatIsBestFitsTheLog() {
        Newcomer fullest = new Newcomer("x".repeat(Names.MOST_BYTES));
        while (fullest.size < Newcomer.MOST_OBSERVATIONS) {
            fullest.seen(PHONE, fullest.size, 1, 1);
        }
        for (Newcomer each : List.of(new Newcomer("x"), new Newcomer("x".repeat(40)), fullest)) {
            List<Newcomer> batch = new ArrayList<>();
            for (int cost = 0; cost < AccountIndex.BATCH; cost += each.cost()) {
                batch.add(each);
            }
            assertThat(Frame.add(Frame.ADD, batch, TYPES).limit()).isLessThan(Frame.MOST / 8);
        }
    }

    private void update(List<Newcomer> accounts, Update expected, long seed) throws IOException {
        Columns columns = Crowd.columns(accounts, new ColumnsBuilder(TYPES));
        Networks networks = Rows.link(columns);
        List<Newcomer> crowd = Crowd.of(columns);
        try (AccountIndex index = open()) {
            assertThat(index.update(columns)).as("seed %d", seed).isEqualTo(expected);
            index.adopt(networks, columns.accounts(), Crowd::label);
            AccountIndexTest.compare(index, networks, crowd, seed);
            index.verify();
        }
        try (AccountIndex index = open()) {
            AccountIndexTest.compare(index, networks, crowd, seed);
        }
    }

    private static Newcomer again(Newcomer account) {
        Newcomer copy = new Newcomer(Crowd.id(account));
        for (int i = 0; i < account.size; i++) {
            copy.seen(account.type[i], account.value[i], account.firstDay[i], account.lastDay[i]);
        }
        return copy;
    }

    private AccountIndex open() throws IOException {
        return AccountIndex.open(home, TYPES, Priors.standard(), SMALL_DELTA);
    }
}
