package dev.samehand.link.index;

import dev.samehand.link.Epoch;
import dev.samehand.link.Epoch.Worth;
import dev.samehand.link.Networks;
import dev.samehand.link.Priors;
import dev.samehand.model.Accounts;
import dev.samehand.model.ObservableTypes;
import dev.samehand.model.RadixSort;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the index keeps of the last link run: the worth of every value that was shared, the network
 * of every account, what the networks are called, and what the run knew of frequencies. Without a
 * run there are priors only.
 *
 * @param number of the files, or 0
 */
record EpochFiles(
        int number,
        Epoch epoch,
        @Nullable Run weights,
        @Nullable NumberColumn networks,
        @Nullable Names labels) {

    /** The account came after the run. */
    static final int LATER = -2;

    /** The account was in the run and in no network. */
    static final int ALONE = -1;

    static Path weightsPath(Path directory, int number) {
        return directory.resolve("epoch-%08d.weights".formatted(number));
    }

    static Path networksPath(Path directory, int number) {
        return directory.resolve("epoch-%08d.networks".formatted(number));
    }

    static Path labelsPath(Path directory, int number) {
        return directory.resolve("epoch-%08d.labels".formatted(number));
    }

    /** What stands before any run. */
    static EpochFiles before(ObservableTypes types, Priors priors, int accounts) {
        Epoch epoch = Epoch.before(types, priors, Math.max(2, accounts));
        return new EpochFiles(0, epoch, null, null, null);
    }

    static EpochFiles open(Path directory, int number, ObservableTypes types) throws IOException {
        Run weights = Run.open(weightsPath(directory, number), Run.KIND_WEIGHTS);
        Names labels = Names.open(labelsPath(directory, number));
        Path path = networksPath(directory, number);
        NumberColumn networks = NumberColumn.open(path, LATER);
        byte[] facts = networks.file.footer.toArray(ValueLayout.JAVA_BYTE);
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(facts))) {
            return new EpochFiles(number, Epoch.read(in, types), weights, networks, labels);
        } catch (IOException e) {
            throw new IndexDamage(path, "does not fit the index: " + e.getMessage());
        }
    }

    /**
     * Writes a run's files.
     *
     * @param adopted networks by account number of the index; {@link #ALONE} and {@link #LATER} too
     */
    static EpochFiles write(Path directory, int number, Adopted adopted, ObservableTypes types)
            throws IOException {
        try (RunWriter out = new RunWriter(weightsPath(directory, number), Run.KIND_WEIGHTS)) {
            Shared shared = new Shared();
            adopted.run().forEachValue(shared);
            shared.write(out);
            out.finish();
        }
        ByteArrayOutputStream facts = new ByteArrayOutputStream();
        adopted.run().epoch().write(new DataOutputStream(facts));
        NumberColumn.write(
                networksPath(directory, number), adopted.networkOf(), LATER, facts.toByteArray());
        try (Names.Writer out = new Names.Writer(labelsPath(directory, number), 0)) {
            for (String label : adopted.labels()) {
                out.add(label.getBytes(StandardCharsets.UTF_8));
            }
            out.finish();
        }
        return open(directory, number, types);
    }

    /**
     * A link run, in the words of the index.
     *
     * @param networkOf network of each account of the index
     * @param labels what each network is called
     */
    record Adopted(Networks run, int[] networkOf, List<String> labels) {

        static Adopted of(
                View view, Networks networks, Accounts accounts, IntFunction<String> label) {
            int[] networkOf = new int[view.active().end()];
            Arrays.fill(networkOf, LATER);
            int number = -1;
            for (int account = 0; account < accounts.size(); account++) {
                byte[] id = accounts.id(account).getBytes(StandardCharsets.UTF_8);
                int found = view.find(id, number + 1);
                if (found >= 0 && found < networkOf.length) {
                    networkOf[found] = networks.networkOf(account);
                    number = found;
                }
            }
            List<String> labels = IntStream.range(0, networks.count()).mapToObj(label).toList();
            return new Adopted(networks, networkOf, labels);
        }
    }

    Manifest.Segment labelsSegment() {
        return labels == null
                ? Manifest.Segment.NONE
                : new Manifest.Segment(number, labels.file.fingerprint, 0);
    }

    /** What a network of the run is called. */
    String label(int network) {
        return labels == null || network < 0 || network >= labels.to
                ? ""
                : new String(labels.get(network), StandardCharsets.UTF_8);
    }

    Manifest.Segment segment() {
        return weights == null || networks == null
                ? Manifest.Segment.NONE
                : new Manifest.Segment(number, weights.file.fingerprint, networks.file.fingerprint);
    }

    List<BlockFile> files() {
        return weights == null || networks == null || labels == null
                ? List.of()
                : List.of(weights.file, networks.file, labels.file);
    }

    int networkOf(int account) {
        return networks == null ? LATER : networks.get(account);
    }

    long touch(int type, long hash) {
        return weights == null ? 0 : weights.touch(type, hash);
    }

    /** Worth of a value in the run, or null if it was not shared then. */
    @Nullable Worth worth(int type, long hash) {
        if (weights == null) {
            return null;
        }
        long at = weights.find(type, hash);
        if (!weights.matches(at, type, hash)) {
            return null;
        }
        int bits = weights.c(at);
        return new Worth(weights.a(at), weights.b(at), bits >> 16, (short) bits);
    }

    /** Shared values as columns, to be sorted. */
    private static final class Shared implements Epoch.ValueSink {
        private int[] type = new int[64];
        private long[] hash = new long[64];
        private int[] holders = new int[64];
        private int[] bits = new int[64];
        private int size;

        @Override
        public void accept(int code, long value, Worth worth) {
            assert worth.number() == size : worth.number() + " at " + size;
            if (size == type.length) {
                int capacity = size * 2;
                type = Arrays.copyOf(type, capacity);
                hash = Arrays.copyOf(hash, capacity);
                holders = Arrays.copyOf(holders, capacity);
                bits = Arrays.copyOf(bits, capacity);
            }
            type[size] = code;
            hash[size] = value;
            holders[size] = worth.holders();
            bits[size++] = (bounded(worth.rarity()) << 16) | (bounded(worth.cap()) & 0xffff);
        }

        /** Beyond 127 bits nothing counts differently. */
        private static int bounded(int bits) {
            return Math.clamp(bits, Short.MIN_VALUE, Short.MAX_VALUE);
        }

        void write(RunWriter out) throws IOException {
            for (int from = 0, to; from < size; from = to) {
                to = from;
                while (to < size && type[to] == type[from]) {
                    to++;
                }
                int first = from;
                for (int i : RadixSort.order(Arrays.copyOfRange(hash, from, to))) {
                    int v = first + i;
                    out.add(type[v], hash[v], v, holders[v], bits[v]);
                }
            }
        }
    }
}
