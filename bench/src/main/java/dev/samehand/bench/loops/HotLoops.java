package dev.samehand.bench.loops;

import dev.samehand.bench.kernel.SyntheticColumns;
import dev.samehand.link.Communities;
import dev.samehand.link.Epoch;
import dev.samehand.link.Linking;
import dev.samehand.link.Networks;
import dev.samehand.link.Priors;
import dev.samehand.model.Bits;
import dev.samehand.model.Columns;
import dev.samehand.model.ColumnsBuilder;
import dev.samehand.model.ObservableTypes;
import dev.samehand.model.Progress;
import dev.samehand.model.RadixSort;
import dev.samehand.model.ValueHash;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Each through a public door of its room, nanoseconds by the thing that is counted. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 5, time = 1)
public class HotLoops {

    private static final int VALUES = 1 << 16;
    private static final int KEYS = 1 << 20;
    private static final int EDGES = 1 << 18;
    private static final int ACCOUNTS = 1 << 17;

    private static final int GROUP_SIZE = 8;

    private String[] texts = {};
    private long[] keys = {};
    private Columns alone = new ColumnsBuilder(ObservableTypes.standard()).build();
    private Columns population = alone;
    private Networks networks = Linking.compute(alone, Priors.standard(), Progress.silent());
    private Communities.Pairs pairs = new Communities.Pairs(0, new int[0], new int[0], new int[0]);
    private int phone;

    /** The same inputs in every run. */
    @Setup
    public void prepare() {
        SplittableRandom random = new SplittableRandom(1);
        texts = new String[VALUES];
        Arrays.setAll(texts, i -> "%016x@example.org".formatted(random.nextLong()));
        keys = random.longs(KEYS).toArray();
        population = SyntheticColumns.of(ACCOUNTS, 1);
        networks = Linking.compute(population, Priors.standard(), Progress.silent());
        pairs = pairs(random);
        phone = ObservableTypes.standard().byName(ObservableTypes.PHONE).code();
        ColumnsBuilder builder = new ColumnsBuilder(ObservableTypes.standard());
        for (int i = 0; i < KEYS; i++) {
            builder.observe(builder.account("account-" + i), phone, keys[i], 20_000);
        }
        alone = builder.build();
    }

    /** Groups of eight with strong pairs, and one weak pair in eight anywhere. */
    private static Communities.Pairs pairs(SplittableRandom random) {
        int[] left = new int[EDGES];
        int[] right = new int[EDGES];
        int[] bits = new int[EDGES];
        int nodes = EDGES / GROUP_SIZE;
        for (int i = 0; i < EDGES; i++) {
            boolean strong = i % 8 != 0;
            left[i] = random.nextInt(nodes);
            right[i] =
                    strong
                            ? left[i] / GROUP_SIZE * GROUP_SIZE + random.nextInt(GROUP_SIZE)
                            : random.nextInt(nodes);
            bits[i] = Bits.of(strong ? 12 : 2);
        }
        return new Communities.Pairs(nodes, left, right, bits);
    }

    /** A value of 28 letters. */
    @Benchmark
    @OperationsPerInvocation(VALUES)
    public long valueHash() {
        long sum = 0;
        for (String text : texts) {
            sum += ValueHash.of(text);
        }
        return sum;
    }

    /** A random key of 64 bits, among a million. */
    @Benchmark
    @OperationsPerInvocation(KEYS)
    public int[] radixSort() {
        return RadixSort.order(keys);
    }

    /** An observation whose value is nobody else's: scatter and bitmap, hardly any sorting. */
    @Benchmark
    @OperationsPerInvocation(KEYS)
    public Networks groupingOfUniqueValues() {
        return Linking.compute(alone, Priors.standard(), Progress.silent());
    }

    /** A value's rarity and cap, and its bits in a network. */
    @Benchmark
    @OperationsPerInvocation(VALUES)
    public long rarityAndBits() {
        Epoch epoch = networks.epoch();
        long sum = 0;
        for (int i = 0; i < VALUES; i++) {
            int holders = 2 + (i & 63);
            Epoch.Worth worth = epoch.worth(phone, i, holders, 1);
            sum += epoch.bits(phone, worth, holders, 2, 0);
        }
        return sum;
    }

    /** A pair of a graph in which communities of eight are found. */
    @Benchmark
    @OperationsPerInvocation(EDGES)
    public int[] leiden() {
        return Communities.compute(pairs, Bits.of(0.5));
    }

    /** An account with eight observations, the kernel from beginning to end. */
    @Benchmark
    @OperationsPerInvocation(ACCOUNTS)
    public Networks kernel() {
        return Linking.compute(population, Priors.standard(), Progress.silent());
    }
}
