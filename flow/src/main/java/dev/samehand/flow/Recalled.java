package dev.samehand.flow;

import dev.samehand.intake.Gathering;
import dev.samehand.intake.Intake;
import dev.samehand.intake.Unexamined;
import dev.samehand.lake.Batch;
import dev.samehand.lake.Recollection;
import dev.samehand.model.Columns;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a lake holds, in the words in which a folder is told. */
final class Recalled {

    private Recalled() {}

    static Intake intake(Recollection lake, Gathering gathering, LocalDate today) {
        Columns columns = gathering.columns(today);
        List<String> warnings = new ArrayList<>();
        lake.batches().forEach(batch -> warnings.addAll(batch.warnings()));
        warnings.addAll(gathering.warnings());
        return new Intake(
                columns,
                columns.observations().size() + gathering.repeated(),
                lake.files(),
                lake.rejected(),
                lake.batches().stream().mapToLong(Batch::rejections).sum(),
                warnings,
                List.of(),
                lake.batches().stream()
                        .flatMap(batch -> batch.unexamined().stream())
                        .distinct()
                        .map(path -> new Unexamined(path, "", 0))
                        .toList());
    }

    /** Name of the folder, or how many there were. */
    static String title(Recollection lake) {
        List<String> titles = lake.batches().stream().map(Batch::title).distinct().toList();
        return titles.size() == 1 ? titles.getFirst() : lake.batches().size() + " batches";
    }
}
