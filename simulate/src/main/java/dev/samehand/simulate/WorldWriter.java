package dev.samehand.simulate;

import dev.samehand.model.Progress;
import dev.samehand.simulate.Draft.Planted;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes a world block by block. Account ids are a random order of the order of making, and rows
 * are sorted by id within a block, so that neither tells which accounts were made together.
 */
final class WorldWriter implements AutoCloseable {

    /** Accounts that are held in memory. */
    private static final int BLOCK = 1 << 14;

    private record Numbered(long number, Draft draft) {}

    private final Progress progress;
    private final Shuffle ids;
    private final List<Numbered> block = new ArrayList<>(BLOCK);
    private final SortedMap<String, Integer> byKind = new TreeMap<>();
    private final World world;
    private final EvidenceTables evidence;
    private final Table truth;
    private final Table planted;
    private long made;

    private WorldWriter(WorldSpec spec, Path folder, Progress progress) throws IOException {
        this.progress = progress;
        ids = new Shuffle(spec.accounts(), spec.seed() ^ 0x1d5);
        world = new World(spec, this::take);
        evidence = new EvidenceTables(world, Files.createDirectories(folder.resolve("evidence")));
        truth = Table.csv(folder.resolve("truth.csv"), "account_id,kind,network,role");
        planted = Table.csv(folder.resolve("planted.csv"), "network,account_id,type,value");
    }

    static WorldSummary write(WorldSpec spec, Path folder, Progress progress) throws IOException {
        try (WorldWriter writer = new WorldWriter(spec, folder, progress)) {
            int networks = new Population(writer.world).settle();
            writer.flush();
            return new WorldSummary(spec, networks, writer.byKind);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        try (planted;
                truth) {
            evidence.close();
        }
    }

    private void take(Draft draft) {
        block.add(new Numbered(ids.at(made++), draft));
        byKind.merge(draft.kind, 1, Integer::sum);
        if (block.size() >= BLOCK) {
            flush();
        }
    }

    private void flush() {
        block.sort((a, b) -> Long.compare(a.number, b.number));
        try {
            for (Numbered numbered : block) {
                write(id(numbered.number), numbered.draft);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        progress.advance(block.size());
        block.clear();
    }

    private void write(String id, Draft draft) throws IOException {
        evidence.write(id, draft);
        truth.field(id).field(draft.kind).field(draft.network).field(draft.role).end();
        for (Planted thing : draft.planted) {
            planted.field(draft.network).field(id).field(thing.type()).field(thing.value()).end();
        }
    }

    private String id(long number) {
        return String.format(Locale.ROOT, "%s%08d", world.rates.text("account.prefix"), number);
    }
}
