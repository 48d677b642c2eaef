package dev.samehand.bench.intake;

import com.sun.management.OperatingSystemMXBean;
import dev.samehand.intake.EvidenceFolder;
import dev.samehand.intake.Intake;
import dev.samehand.intake.IntakeOptions;
import dev.samehand.model.Progress;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The command behind {@code ./dev bench intake}: rows of accounts and of sign-ins, in each format,
 * per second of the processors and of the wall, into columns with all normalisers.
 */
public final class MeasureIntake {

    private static final List<String> FORMATS =
            List.of(".csv", ".csv.gz", ".csv.zst", ".jsonl", ".parquet");
    private static final int ROUNDS = 3;
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private MeasureIntake() {}

    /** Runs it; the arguments are a directory for the input and the number of rows. */
    public static void main(String[] arguments) throws IOException {
        Path dir = Files.createDirectories(Path.of(arguments[0]));
        int rows = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000_000;
        List<String> formats =
                arguments.length > 2 ? List.of(arguments).subList(2, arguments.length) : FORMATS;
        for (String table : List.of("people", "sign_ins")) {
            for (String format : formats) {
                measure(folder(dir, rows, table, format), rows, table + format);
            }
        }
    }

    private static Path folder(Path dir, int rows, String table, String format) throws IOException {
        Path plain = Files.createDirectories(dir.resolve(rows + "/" + table + ".csv"));
        Path csv = plain.resolve(table + ".csv");
        if (!Files.exists(csv)) {
            SyntheticFolder folder = new SyntheticFolder(rows, 1);
            folder.accounts(table.equals("people") ? csv : plain.resolve("people.tmp"));
            if (table.equals("sign_ins")) {
                folder.signIns(csv, rows);
                Files.delete(plain.resolve("people.tmp"));
            }
            Files.writeString(plain.resolve("samehand.yaml"), SyntheticFolder.MAPPING);
        }
        Path other = Files.createDirectories(dir.resolve(rows + "/" + table + format));
        if (!Files.exists(other.resolve(table + format))) {
            Formats.write(csv, other.resolve(table + format));
            Files.writeString(other.resolve("samehand.yaml"), SyntheticFolder.MAPPING);
        }
        return other;
    }

    private static void measure(Path folder, int rows, String what) {
        for (int round = 1; round <= ROUNDS; round++) {
            long wall = System.nanoTime();
            long cpu = PROCESS.getProcessCpuTime();
            Intake intake =
                    EvidenceFolder.open(folder, IntakeOptions.defaults()).read(Progress.silent());
            double seconds = (System.nanoTime() - wall) / 1e9;
            double used = (PROCESS.getProcessCpuTime() - cpu) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "%-18s round %d: %,9.0f rows/CPU-s, %,9.0f rows/s, %.2f CPU-s, %.2f s,"
                            + " %,d observations, %,d rejected%n",
                    what,
                    round,
                    rows / used,
                    rows / seconds,
                    used,
                    seconds,
                    intake.observations(),
                    intake.rejections());
        }
    }
}
