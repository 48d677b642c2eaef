package dev.samehand.simulate;

import dev.samehand.model.Progress;
import dev.samehand.simulate.Draft.Planted;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Writes a world block by block. Account ids are a random order of the order of making, and rows
 * are sorted by id within a block, so that neither tells which accounts were made together.
 *
 * <p>While one block is written, the next is made: a draft belongs to the maker until its block is
 * handed over, and to the writing thread from then on.
 */
final class WorldWriter implements AutoCloseable {

    /** Accounts of a block; two blocks are in memory. */
    private static final int BLOCK = 1 << 13;

    private record Numbered(long number, Draft draft) {}

    private final Progress progress;
    private final Shuffle ids;
    private final String prefix;
    private final SortedMap<String, Integer> byKind = new TreeMap<>();
    private final World world;
    private final EvidenceTables evidence;
    private final Table truth;
    private final Table planted;
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private Future<?> writing;
    private List<Numbered> block = new ArrayList<>(BLOCK);
    private long made;

    private WorldWriter(WorldSpec spec, Path folder, Progress progress) throws IOException {
        this.progress = progress;
        ids = new Shuffle(spec.accounts(), spec.seed() ^ 0x1d5);
        world = new World(spec, this::take);
        prefix = world.rates.text("account.prefix");
        evidence = new EvidenceTables(world, Files.createDirectories(folder.resolve("evidence")));
        truth = Table.csv(folder.resolve("truth.csv"), "account_id,kind,network,role");
        planted = Table.csv(folder.resolve("planted.csv"), "network,account_id,type,value");
        writing = thread.submit(() -> {});
    }

    static WorldSummary write(WorldSpec spec, Path folder, Progress progress) throws IOException {
        try (WorldWriter writer = new WorldWriter(spec, folder, progress)) {
            int networks = new Population(writer.world).settle();
            writer.handOver();
            writer.await();
            return new WorldSummary(spec, networks, writer.byKind);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        try (thread;
                planted;
                truth) {
            evidence.close();
        }
    }

    private void take(Draft draft) {
        block.add(new Numbered(ids.at(made++), draft));
        byKind.merge(draft.kind, 1, Integer::sum);
        if (block.size() >= BLOCK) {
            handOver();
        }
    }

    private void handOver() {
        List<Numbered> full = block;
        block = new ArrayList<>(BLOCK);
        await();
        writing = thread.submit(() -> write(full));
    }

    private void await() {
        try {
            writing.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UncheckedIOException cause) {
                throw cause;
            }
            throw new IllegalStateException("a block could not be written", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a world was written", e);
        }
    }

    private void write(List<Numbered> full) {
        full.sort(Comparator.comparingLong(Numbered::number));
        try {
            for (Numbered numbered : full) {
                write(id(numbered.number), numbered.draft);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        progress.advance(full.size());
    }

    private void write(String id, Draft draft) throws IOException {
        evidence.write(id, draft);
        truth.field(id).field(draft.kind).field(draft.network).field(draft.role).end();
        for (Planted thing : draft.planted) {
            planted.field(draft.network).field(id).field(thing.type()).field(thing.value()).end();
        }
    }

    private String id(long number) {
        return prefix + String.valueOf(100_000_000 + number).substring(1);
    }
}
