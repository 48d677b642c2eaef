package dev.samehand.lake;

import dev.samehand.model.Columns;
import dev.samehand.model.InputFile;
import dev.samehand.model.ObservableType;
import dev.samehand.model.ObservableTypes;
import dev.samehand.model.Progress;
import dev.samehand.model.Recalling;
import dev.samehand.model.RejectedRow;
import dev.samehand.model.Retelling;
import dev.samehand.model.Wanted;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * All batches of a lake as one run sees them. A file that several batches have goes by the batch's
 * short name and its own, such as {@code 3f0a91c27b5e/accounts.csv}. Not thread-safe.
 */
public final class Recollection {

    private final List<BatchReader> batches = new ArrayList<>();
    private final Map<String, Long> paths;

    Recollection(List<Path> directories) throws IOException {
        for (Path directory : directories) {
            batches.add(new BatchReader(directory));
        }
        paths = BatchReader.paths(batches);
    }

    public List<Batch> batches() {
        return batches.stream().map(batch -> Batch.of(batch.manifest)).toList();
    }

    /** The built-in types and those that mappings declared, in the order of the batches. */
    public ObservableTypes declared() {
        ObservableTypes types = ObservableTypes.standard();
        for (BatchReader batch : batches) {
            for (ObservableType type : batch.types()) {
                if (batch.manifest.declared().contains(type.name())) {
                    types = declared(types, type);
                }
            }
        }
        return types;
    }

    private static ObservableTypes declared(ObservableTypes types, ObservableType type) {
        Optional<ObservableType> known = types.find(type.name());
        if (known.isEmpty()) {
            return types.with(type.name(), type.group(), type.standing());
        }
        if (known.get().group() != type.group() || known.get().standing() != type.standing()) {
            throw new LakeException(
                    LakeException.Code.TYPES_CONTRADICT,
                    "batches declare the observable type "
                            + type.name()
                            + " in different ways. Take the folders into a new home with one"
                            + " declaration for all");
        }
        return types;
    }

    void check(Progress progress) throws IOException {
        long bytes = batches.stream().mapToLong(BatchReader::bytes).sum();
        progress.begin("checking the lake", bytes, "bytes");
        for (BatchReader batch : batches) {
            batch.check(progress);
        }
    }

    /** Tells all there is but the strings. */
    public void tell(Recalling to, Progress progress) {
        long records =
                batches.stream()
                        .mapToLong(
                                batch -> batch.manifest.accounts() + batch.manifest.observations())
                        .sum();
        progress.begin("recalling observations", records, "records");
        for (BatchReader batch : batches) {
            new Telling(batch, to).tell(progress, naming(batch));
        }
    }

    /** Tells the real values and source records of what is wanted. */
    public void retell(Columns columns, Wanted wanted, Retelling to) {
        if (wanted.size() == 0) {
            return;
        }
        for (BatchReader batch : batches) {
            new SourceRecords(batch, columns, wanted).tell(to, naming(batch));
        }
    }

    public List<InputFile> files() {
        List<InputFile> files = new ArrayList<>();
        for (BatchReader batch : batches) {
            UnaryOperator<String> naming = naming(batch);
            for (InputFile file : batch.manifest.inputs()) {
                files.add(named(file, naming.apply(file.path())));
            }
        }
        return files;
    }

    public List<RejectedRow> rejected() {
        List<RejectedRow> rejected = new ArrayList<>();
        batches.forEach(batch -> rejected.addAll(batch.rejected(naming(batch))));
        return rejected;
    }

    private UnaryOperator<String> naming(BatchReader batch) {
        String prefix = Batch.of(batch.manifest).shortName() + "/";
        return path -> paths.getOrDefault(path, 0L) > 1 ? prefix + path : path;
    }

    private static InputFile named(InputFile file, String path) {
        return new InputFile(
                path,
                file.table(),
                file.format(),
                file.bytes(),
                file.sha256(),
                file.rows(),
                file.rejectedRows(),
                file.problem());
    }
}
