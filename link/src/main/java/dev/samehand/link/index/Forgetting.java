package dev.samehand.link.index;

import dev.samehand.model.ObservableTypes;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of the weights of the last link run what it tells of values that nobody holds any more,
 * so that whoever was deleted is not known by what he shared with others who were deleted too. What
 * the others hold keeps its worth, and networks and labels stay as they are. For after a
 * compaction: only the parts are looked at.
 */
final class Forgetting {

    private final View view;
    private final @Nullable Run weights;

    Forgetting(View view) {
        this.view = view;
        weights = view.gone().count() == 0 ? null : view.epoch().weights();
    }

    /** Whether there is such a value. */
    boolean due() {
        if (weights == null) {
            return false;
        }
        for (int block = 0; block < weights.file.blocks; block++) {
            int type = weights.typeOf(block);
            for (int i = 0; i < weights.count(block); i++) {
                if (!held(type, weights.hashOf(block, i))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Writes the files of the run under another number. */
    EpochFiles write(Path directory, int number, ObservableTypes types) throws IOException {
        int before = view.epoch().number();
        try (RunWriter out =
                new RunWriter(EpochFiles.weightsPath(directory, number), Run.KIND_WEIGHTS)) {
            weights(out);
            out.finish();
        }
        copy(
                EpochFiles.networksPath(directory, before),
                EpochFiles.networksPath(directory, number));
        copy(EpochFiles.labelsPath(directory, before), EpochFiles.labelsPath(directory, number));
        return EpochFiles.open(directory, number, types);
    }

    private void weights(RunWriter out) throws IOException {
        for (int block = 0; weights != null && block < weights.file.blocks; block++) {
            int type = weights.typeOf(block);
            for (int i = 0; i < weights.count(block); i++) {
                long hash = weights.hashOf(block, i);
                if (held(type, hash)) {
                    out.add(
                            type,
                            hash,
                            weights.numberOf(block, Run.A_AT, i),
                            weights.numberOf(block, Run.B_AT, i),
                            weights.numberOf(block, Run.C_AT, i));
                }
            }
        }
    }

    private boolean held(int type, long hash) {
        for (Part part : view.parts()) {
            Run run = part.run();
            for (long at = run.find(type, hash); run.matches(at, type, hash); at = run.next(at)) {
                if (!view.gone().has(run.a(at))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.copy(from, to);
        try (FileChannel channel = FileChannel.open(to, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
