package dev.samehand.bench.text;

import com.sun.management.OperatingSystemMXBean;
import dev.samehand.link.near.Neighbours;
import dev.samehand.link.near.Texts;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The command behind {@code ./dev bench text}: raw texts, names and addresses → near-equal pairs,
 * several times.
 */
public final class MeasureText {

    private static final int ROUNDS = 3;
    private static final int AT_ONCE = 1 << 14;
    private static final double LEAST = 0.7;
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final int documents;
    private final byte[][] text;
    private final int[] start;
    private final Planted planted;

    private long wall;
    private long cpu;

    private MeasureText(int documents, int words) {
        this.documents = documents;
        InventedTexts invented = new InventedTexts(documents, words);
        text = new byte[(documents + AT_ONCE - 1) / AT_ONCE][];
        start = new int[documents];
        IntStream.range(0, text.length).parallel().forEach(b -> spell(invented, b, words));
        planted = Planted.in(invented, LEAST);
    }

    /** Runs it; the arguments are the number of documents and of words in each. */
    public static void main(String[] arguments) {
        int documents = Integer.parseInt(arguments[0]);
        int words = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
        MeasureText measure = new MeasureText(documents, words);
        long bytes = Arrays.stream(measure.text).mapToLong(block -> block.length).sum();
        print(
                "%,d documents, %,d MiB of text; planted: %,d pairs at %.1f, %,d pairs by passage",
                documents,
                bytes >> 20,
                measure.planted.similar.length,
                LEAST,
                measure.planted.quoting.length);
        for (int round = 1; round <= ROUNDS; round++) {
            print("round %d, %,d MiB held", round, held());
            measure.round();
        }
        measure.names(InventedNames.names(documents), InventedNames.addresses(documents));
    }

    private void spell(InventedTexts invented, int block, int words) {
        byte[] buffer = new byte[AT_ONCE * InventedTexts.mostBytes(words)];
        int at = 0;
        int from = block * AT_ONCE;
        for (int d = from; d < Math.min(documents, from + AT_ONCE); d++) {
            start[d] = at;
            at = invented.spell(d, buffer, at);
        }
        text[block] = Arrays.copyOf(buffer, at);
    }

    private void round() {
        long firstWall = System.nanoTime();
        long firstCpu = PROCESS.getProcessCpuTime();
        wall = firstWall;
        cpu = firstCpu;
        Texts texts =
                Texts.read(
                        documents,
                        (d, words) -> {
                            byte[] block = text[d / AT_ONCE];
                            boolean last = d + 1 == documents || (d + 1) % AT_ONCE == 0;
                            words.add(block, start[d], last ? block.length : start[d + 1]);
                        });
        lap("cutting into words", "%,d words".formatted(texts.words()));
        find("similar texts", Neighbours.ofTexts(texts, LEAST), planted.similar);
        find("rare passages", Neighbours.ofPassages(texts), planted.quoting);
        print(
                "  all: %.2f CPU-s, %.2f s wall, %,d MiB held",
                (PROCESS.getProcessCpuTime() - firstCpu) / 1e9,
                (System.nanoTime() - firstWall) / 1e9,
                held());
    }

    /** As many names, and addresses, as there are documents. */
    private void names(InventedNames names, InventedNames addresses) {
        for (int round = 1; round <= ROUNDS; round++) {
            print("round %d of names and addresses, %,d MiB held", round, held());
            wall = System.nanoTime();
            cpu = PROCESS.getProcessCpuTime();
            find("names", Neighbours.ofNames(names.items), names.planted);
            find("addresses", Neighbours.ofAddresses(addresses.items), addresses.planted);
        }
    }

    private void find(String what, Neighbours neighbours, long[] expected) {
        Pairs pairs = new Pairs();
        neighbours.find((a, b, similarity) -> pairs.add(((long) a << 32) | b));
        long[] found = Arrays.copyOf(pairs.items, pairs.size);
        long hits = Arrays.stream(expected).filter(p -> Arrays.binarySearch(found, p) >= 0).count();
        lap(
                what,
                "%,d pairs found, recall %.5f (%,d of %,d)"
                        .formatted(
                                found.length,
                                hits / (double) expected.length,
                                hits,
                                expected.length));
    }

    private void lap(String what, String result) {
        long now = System.nanoTime();
        long nowCpu = PROCESS.getProcessCpuTime();
        print(
                "  %s: %.2f CPU-s, %.2f s wall; %s",
                what, (nowCpu - cpu) / 1e9, (now - wall) / 1e9, result);
        wall = System.nanoTime();
        cpu = PROCESS.getProcessCpuTime();
    }

    private static long held() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }

    /** A growing list. */
    private static final class Pairs {
        private long[] items = new long[1 << 16];
        private int size;

        void add(long pair) {
            if (size == items.length) {
                items = Arrays.copyOf(items, size * 2);
            }
            items[size++] = pair;
        }
    }
}
