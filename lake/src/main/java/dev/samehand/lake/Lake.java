package dev.samehand.lake;

import dev.samehand.model.Day;
import dev.samehand.model.ObservableType;
import dev.samehand.model.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The batches of a home, in the order of their names, so that the order in which they were taken in
 * changes nothing. A batch is never edited. Not thread-safe; the home's lock keeps writers apart.
 */
public final class Lake {

    static final String ASIDE = ".aside-";

    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}");

    private final Path dir;
    private final String keyCheck;
    private final Ledger ledger;

    Lake(Path dir, String keyCheck, Ledger ledger) {
        this.dir = dir;
        this.keyCheck = keyCheck;
        this.ledger = ledger;
    }

    /** Renames first, so that a half deleted batch is never taken for a damaged one. */
    void throwAway(Path batch) throws IOException {
        Path aside = dir.resolve(ASIDE + UUID.randomUUID());
        Durable.publish(batch, aside);
        Durable.delete(aside);
    }

    void written(String batch) throws IOException {
        ledger.append(Ledger.Event.TAKEN, batch, Manifest.hash(path(batch)));
    }

    Bookkeeping books() {
        return new Bookkeeping(this, ledger);
    }

    Path dir() {
        return dir;
    }

    Ledger ledger() {
        return ledger;
    }

    /** Whether a batch of this input is kept. */
    public boolean has(String input) {
        return NAME.matcher(input).matches() && Files.isDirectory(path(input));
    }

    /** Begins a batch. Leftovers of one that was cut off are thrown away. */
    public Draft begin() throws IOException {
        ledger.check();
        for (Path left : list(ASIDE + "*")) {
            Durable.delete(left);
        }
        Path aside = dir.resolve(ASIDE + UUID.randomUUID());
        Durable.directory(aside);
        return new Draft(this, aside);
    }

    /** The batch of this input, which must be there. */
    public Batch batch(String input) throws IOException {
        return Batch.of(Manifest.read(path(input)));
    }

    public List<Batch> batches() throws IOException {
        List<Batch> batches = new ArrayList<>();
        for (Path batch : directories()) {
            batches.add(Batch.of(Manifest.read(batch)));
        }
        return batches;
    }

    /**
     * Everything that is kept, for one run. Every file is held against its hash first.
     *
     * @throws LakeException if there is nothing, or a file is not what was written
     */
    public Recollection recall(Progress progress) throws IOException {
        books().missNone();
        if (directories().isEmpty()) {
            throw new LakeException(LakeException.Code.HOME_EMPTY, holdsNothing());
        }
        Recollection recollection = new Recollection(directories());
        recollection.check(progress);
        return recollection;
    }

    /** What to do about a home of no batch. */
    String holdsNothing() {
        return dir.getParent()
                + " holds no batch. Take evidence in with samehand intake FOLDER --home "
                + dir.getParent();
    }

    /** What one batch has brought. Its files are believed: they were written a moment ago. */
    public Recollection recall(Batch batch, Progress progress) throws IOException {
        progress.begin("recalling the batch", batch.bytes(), "bytes");
        return new Recollection(List.of(path(batch.name())));
    }

    /** Holds every file against its hash. Batches that are just being written are left out. */
    public Verification verify(Progress progress) throws IOException {
        return Verification.of(this, progress);
    }

    /** Ids of all accounts that are kept; read when the first is asked for. */
    public Predicate<String> accounts() {
        Set<String> ids = new HashSet<>();
        boolean[] read = new boolean[1];
        return id -> {
            if (!read[0]) {
                read[0] = true;
                ids.addAll(readIds());
            }
            return ids.contains(id);
        };
    }

    private Set<String> readIds() {
        try {
            Set<String> ids = new HashSet<>();
            for (Path batch : directories()) {
                ids.addAll(new BatchReader(batch).ids());
            }
            return ids;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Path> directories() throws IOException {
        return list("*").stream().filter(Lake::isBatch).toList();
    }

    /** What has no business here. */
    List<Path> strangers() throws IOException {
        return list("*").stream()
                .filter(path -> !isBatch(path))
                .filter(path -> !path.getFileName().toString().startsWith(ASIDE))
                .toList();
    }

    private static boolean isBatch(Path path) {
        return NAME.matcher(path.getFileName().toString()).matches() && Files.isDirectory(path);
    }

    String keyCheck() {
        return keyCheck;
    }

    private List<Path> list(String glob) throws IOException {
        try (Stream<Path> found = Files.list(dir)) {
            var matcher = dir.getFileSystem().getPathMatcher("glob:" + glob);
            return found.filter(path -> matcher.matches(path.getFileName())).sorted().toList();
        }
    }

    Path path(String input) {
        return dir.resolve(input);
    }

    Manifest manifest(BatchFacts facts, Draft draft) {
        return new Manifest(
                Manifest.FORMAT,
                facts.input(),
                facts.title(),
                facts.version(),
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                keyCheck,
                draft.accounts(),
                draft.observations(),
                Day.text(facts.newestDay()),
                facts.declared().stream().map(ObservableType::name).toList(),
                facts.files(),
                facts.rejections(),
                facts.warnings(),
                facts.unexamined(),
                draft.files());
    }
}
