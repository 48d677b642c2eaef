package dev.samehand.link.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.samehand.link.Priors;
import dev.samehand.link.Rows;
import dev.samehand.model.Columns;
import dev.samehand.model.ColumnsBuilder;
import dev.samehand.model.ObservableTypes;
import dev.samehand.model.ValueHash;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the child of a crash test does, step by step and known beforehand: most steps add five
 * accounts and see an older one again, every fifth deletes three, every tenth makes one another,
 * some link or compact.
 */
final class CrashPlan {

    private static final ObservableTypes TYPES = ObservableTypes.standard();
    private static final int DEVICE = TYPES.byName(ObservableTypes.DEVICE).code();
    private static final int PHONE = TYPES.byName(ObservableTypes.PHONE).code();
    private static final int IP = TYPES.byName(ObservableTypes.IP).code();
    private static final int ACCOUNTS = 5;

    private CrashPlan() {}

    /** Small deltas, so that runs are written and merged all the time. */
    static AccountIndex open(Path directory) throws IOException {
        return AccountIndex.open(directory, TYPES, Priors.standard(), 300);
    }

    static void run(AccountIndex index, int step) throws IOException {
        if (deletes(step)) {
            index.delete(List.of(id(step - 1, 0), id(step - 1, 1), id(step - 2, 2)));
            return;
        }
        if (replaces(step)) {
            index.replace(List.of(new Newcomer(replaced(step)).seen(DEVICE, other(step), 1, step)));
            return;
        }
        index.add(added(step));
        if (step % 41 == 0) {
            index.compact();
        }
        if (step % 67 == 0) {
            Columns columns = columns(step);
            index.adopt(Rows.link(columns), columns.accounts(), Crowd::label);
        }
    }

    private static boolean deletes(int step) {
        return step % 5 == 4;
    }

    private static boolean replaces(int step) {
        return step % 10 == 6;
    }

    private static boolean adds(int step) {
        return !deletes(step) && !replaces(step);
    }

    /** Who is made another by a step. */
    private static String replaced(int step) {
        return id(step - 3, 4);
    }

    /** The only thing that he is seen with from then on. */
    private static long other(int step) {
        return device(step, 40);
    }

    private static String id(int step, int i) {
        return "account-" + step + "-" + i;
    }

    private static long device(int step, int i) {
        return ValueHash.combine(step, i);
    }

    private static List<Newcomer> added(int step) {
        List<Newcomer> added = new ArrayList<>();
        for (int i = 0; i < ACCOUNTS; i++) {
            added.add(
                    new Newcomer(id(step, i))
                            .seen(DEVICE, device(step, i), step, step)
                            .seen(IP, ValueHash.combine(77, step / 3), step, step));
        }
        if (step >= 5) {
            added.add(new Newcomer(id(step - 5, 3)).seen(PHONE, device(step, 9), step, step));
        }
        return added;
    }

    private static Columns columns(int last) {
        List<Newcomer> all = new ArrayList<>();
        for (int step = 0; step <= last; step++) {
            if (adds(step)) {
                all.addAll(added(step));
            }
        }
        return Crowd.columns(all, new ColumnsBuilder(TYPES));
    }

    private static boolean deleted(int step, int i, int done) {
        boolean withNext = (i == 0 || i == 1) && deletes(step + 1) && step + 1 <= done;
        boolean withNextButOne = i == 2 && deletes(step + 2) && step + 2 <= done;
        return withNext || withNextButOne;
    }

    /**
     * Holds the index to the plan: everything up to the last acknowledged step is there, and the
     * one that was under way is there as a whole or not at all.
     *
     * @return steps that are done
     */
    static int check(AccountIndex index, int acknowledged, String seed) throws IOException {
        index.verify();
        int done = acknowledged + (happened(index, acknowledged) ? 1 : 0);
        for (int step = 0; step <= done; step++) {
            for (int i = 0; i < ACCOUNTS && adds(step); i++) {
                boolean there = !deleted(step, i, done - 1);
                assertThat(index.find(id(step, i)) >= 0)
                        .as("%s: %s is there, after %d steps", seed, id(step, i), done)
                        .isEqualTo(there && step < done);
            }
            if (step < done && adds(step)) {
                boolean changed = replaces(step + 3) && step + 3 < done;
                holdsWhatWasSeen(index, step, changed, seed);
            }
            if (step < done && replaces(step)) {
                assertThat(holder(index, DEVICE, other(step))).as(seed).isEqualTo(replaced(step));
            }
        }
        return done;
    }

    private static boolean happened(AccountIndex index, int step) {
        if (deletes(step)) {
            return index.find(id(step - 1, 0)) < 0;
        }
        if (replaces(step)) {
            return holder(index, DEVICE, other(step)).equals(replaced(step));
        }
        return index.find(id(step, 0)) >= 0;
    }

    private static void holdsWhatWasSeen(
            AccountIndex index, int step, boolean changed, String seed) {
        assertThat(holder(index, DEVICE, device(step, 4)))
                .as(seed)
                .isEqualTo(changed ? "nobody" : id(step, 4));
        if (step >= 5 && !deletes(step - 5)) {
            assertThat(holder(index, PHONE, device(step, 9))).as(seed).isEqualTo(id(step - 5, 3));
        }
    }

    private static String holder(AccountIndex index, int type, long value) {
        Screening screening = index.screen(new Newcomer("stranger").seen(type, value, 1, 1));
        return screening.shared().size() == 1 && screening.shared().getFirst().named().length == 1
                ? index.id(screening.shared().getFirst().named()[0])
                : "nobody";
    }
}
