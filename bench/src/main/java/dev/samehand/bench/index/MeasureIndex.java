package dev.samehand.bench.index;

import dev.samehand.link.Linking;
import dev.samehand.link.Networks;
import dev.samehand.link.Priors;
import dev.samehand.link.index.AccountIndex;
import dev.samehand.link.index.Newcomer;
import dev.samehand.link.index.Screening;
import dev.samehand.model.Columns;
import dev.samehand.model.ColumnsBuilder;
import dev.samehand.model.ObservableTypes;
import dev.samehand.model.Progress;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * Fills an index with invented accounts and measures it: {@code MeasureIndex ACCOUNTS DIRECTORY}.
 * Where the directory holds an index of so many accounts already, that one is screened against, in
 * a process of its own.
 */
public final class MeasureIndex {

    private static final int BATCH = 20_000;
    private static final int QUERIES = 200_000;

    /** Of a second, as Linux counts the time of threads. */
    private static final double TICKS = 100;

    /** Accounts of the link run whose weights and networks are adopted, at most. */
    private static final int MOST_LINKED = 1_000_000;

    private final Path directory;
    private final long accounts;

    private MeasureIndex(Path directory, long accounts) {
        this.directory = directory;
        this.accounts = accounts;
    }

    /** Prints figures, one a line. */
    public static void main(String[] arguments) throws IOException {
        MeasureIndex measure =
                new MeasureIndex(Path.of(arguments[1]), Long.parseLong(arguments[0]));
        if (!Files.exists(measure.directory)) {
            measure.fill();
            measure.link();
        }
        measure.screen();
    }

    private AccountIndex open() throws IOException {
        return AccountIndex.open(directory, ObservableTypes.standard(), Priors.standard());
    }

    private void fill() throws IOException {
        long wall = System.nanoTime();
        long cpu = cpu();
        double compiling = compiler();
        long inventing = 0;
        long inventingCpu = 0;
        long adding = 0;
        try (AccountIndex index = open()) {
            for (long from = 0; from < accounts; from += BATCH) {
                long before = System.nanoTime();
                long beforeCpu = threadCpu();
                List<Newcomer> batch = batch(from, Math.min(accounts, from + BATCH));
                inventing += System.nanoTime() - before;
                long invented = threadCpu();
                inventingCpu += invented - beforeCpu;
                index.add(batch);
                adding += threadCpu() - invented;
            }
        }
        double seconds = (System.nanoTime() - wall - inventing) / 1e9;
        double busy = (cpu() - cpu - inventingCpu) / 1e9;
        print("added, accounts/s of wall time, merges included", accounts / seconds);
        print("added, accounts/CPU-s of the adding thread", accounts / (adding / 1e9));
        print("added, accounts/CPU-s of the whole process", accounts / busy);
        double compiled = compiler() - compiling;
        print("  of which CPU-s, compiler", compiled);
        print("  of which CPU-s, adding thread", adding / 1e9);
        print("  of which CPU-s, runs, merges and collector", busy - adding / 1e9 - compiled);
        print("added, accounts/CPU-s of all but the compiler", accounts / (busy - compiled));
    }

    private static List<Newcomer> batch(long from, long to) {
        List<Newcomer> batch = new ArrayList<>();
        for (long account = from; account < to; account++) {
            batch.add(Invented.newcomer(Invented.id(account), account, 0));
        }
        return batch;
    }

    private void link() throws IOException {
        ColumnsBuilder builder = new ColumnsBuilder(ObservableTypes.standard());
        for (long account = 0; account < Math.min(accounts, MOST_LINKED); account++) {
            Invented.add(account, builder);
        }
        Columns columns = builder.build();
        Networks networks = Linking.compute(columns, Priors.standard(), Progress.silent());
        print("networks of the link run", networks.count());
        if (accounts <= MOST_LINKED) {
            follow(columns);
        }
        long before = System.nanoTime();
        try (AccountIndex index = open()) {
            index.adopt(networks, columns.accounts(), network -> "network " + network);
        }
        print("adopting the run, s", (System.nanoTime() - before) / 1e9);
    }

    /** What a link run does to the index: made anew from columns, and brought to the same ones. */
    private void follow(Columns columns) throws IOException {
        Path anew = directory.resolveSibling(directory.getFileName() + "-anew");
        ObservableTypes types = ObservableTypes.standard();
        for (String how : List.of("index made anew, CPU-s", "index found to be right, CPU-s")) {
            long before = cpu();
            try (AccountIndex index = AccountIndex.open(anew, types, Priors.standard())) {
                index.update(columns);
            }
            print(how, (cpu() - before) / 1e9);
        }
        try (Stream<Path> files = Files.list(anew)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(anew);
    }

    private void screen() throws IOException {
        print("index, bytes an account", (double) bytes() / accounts);
        long begin = System.nanoTime();
        try (AccountIndex index = open()) {
            long opened = System.nanoTime();
            index.screen(Invented.newcomer("newcomer", accounts / 2, accounts));
            print("open to first answer, ms", (System.nanoTime() - begin) / 1e6);
            print("  of which opening, ms", (opened - begin) / 1e6);
            screen(index, "cold, newcomers", accounts);
            screen(index, "warm, newcomers", accounts);
            screen(index, "warm, known people", 0);
        }
    }

    private void screen(AccountIndex index, String how, long from) {
        SplittableRandom random = new SplittableRandom(how.length());
        long[] nanos = new long[QUERIES];
        long joined = 0;
        long shared = 0;
        for (int i = 0; i < QUERIES; i++) {
            Newcomer newcomer = newcomer(random, from);
            long before = System.nanoTime();
            Screening screening = index.screen(newcomer);
            nanos[i] = System.nanoTime() - before;
            joined += screening.joins() ? 1 : 0;
            shared += screening.shared().size();
        }
        Arrays.sort(nanos);
        print(how + ": screen p50, us", nanos[QUERIES / 2] / 1e3);
        print(how + ": screen p99, us", nanos[(int) (QUERIES * 0.99)] / 1e3);
        print(how + ": screen p99.9, us", nanos[(int) (QUERIES * 0.999)] / 1e3);
        print(how + ": values shared, mean", (double) shared / QUERIES);
        print(how + ": join a network, share", (double) joined / QUERIES);
    }

    /**
     * Every fourth operates, the others are like anybody; from the first new number on, what is
     * their own is new and what they share with homes, cafés and pools may be known.
     */
    private Newcomer newcomer(SplittableRandom random, long from) {
        long like = random.nextLong(accounts);
        boolean operates = random.nextInt(4) == 0;
        long place = operates ? like & -64L : like | 1;
        return Invented.newcomer("newcomer-" + like, place, from);
    }

    private long bytes() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static long cpu() {
        return ManagementFactory.getOperatingSystemMXBean()
                        instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : 0;
    }

    /**
     * CPU seconds of the compiler, which a process that goes on does not spend again. Told by Linux
     * only; elsewhere 0, so that the compiler counts as work.
     */
    private static double compiler() throws IOException {
        Path threads = Path.of("/proc/self/task");
        double ticks = 0;
        if (Files.isDirectory(threads)) {
            try (Stream<Path> all = Files.list(threads)) {
                for (Path thread : all.toList()) {
                    ticks += compilerTicks(thread);
                }
            }
        }
        return ticks / TICKS;
    }

    private static double compilerTicks(Path thread) {
        String stat;
        try {
            stat = Files.readString(thread.resolve("stat"));
        } catch (IOException e) {
            // the thread has ended since it was listed
            return 0;
        }
        if (!stat.contains("CompilerThre")) {
            return 0;
        }
        String[] field = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return Long.parseLong(field[11]) + Long.parseLong(field[12]);
    }

    private static long threadCpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void print(String what, double figure) {
        System.out.printf("%-55s %,.2f%n", what, figure);
    }
}
