package dev.samehand.bench.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The command behind {@code ./dev bench scan}: a whole {@code samehand scan} as a process of its
 * own, cold, from the folder to the report. What the processors did and how much memory was
 * resident is read from Linux's {@code /proc}, twenty times a second.
 */
public final class MeasureScan {

    private static final int LOOK_MILLIS = 50;
    private static final double TICKS_PER_SECOND = 100;
    private static final Pattern STAGES = Pattern.compile("(?s)\"stages_ms\"[^{]*(\\{.*?\\})");

    private long peakKiB;
    private long ticks;

    private MeasureScan() {}

    /** Runs it; the arguments are the checkout, a directory, accounts, sign-ins and the format. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path checkout = Path.of(arguments[0]);
        int accounts = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1_000_000;
        long signIns = arguments.length > 3 ? Long.parseLong(arguments[3]) : 0;
        String format = arguments.length > 4 ? arguments[4] : "csv";
        Path dir = Path.of(arguments[1]).resolve(accounts + "-" + signIns + "-" + format);
        if (!Files.exists(dir.resolve("samehand.yaml"))) {
            write(dir, accounts, signIns, format);
        }
        Path out = Path.of(arguments[1]).resolve("results");
        new MeasureScan().run(checkout, dir, out);
    }

    private static void write(Path dir, int accounts, long signIns, String format)
            throws IOException {
        Files.createDirectories(dir);
        SyntheticFolder folder = new SyntheticFolder(accounts, 1);
        folder.accounts(dir.resolve("people.csv"));
        if (signIns > 0) {
            folder.signIns(dir.resolve("sign_ins.csv"), signIns);
        }
        for (String table :
                format.equals("csv") ? new String[0] : new String[] {"people", "sign_ins"}) {
            Path csv = dir.resolve(table + ".csv");
            if (Files.exists(csv)) {
                Formats.write(csv, dir.resolve(table + "." + format));
                Files.delete(csv);
            }
        }
        Files.writeString(dir.resolve("samehand.yaml"), SyntheticFolder.MAPPING);
    }

    private void run(Path checkout, Path dir, Path out) throws IOException, InterruptedException {
        long started = System.nanoTime();
        Process scan =
                new ProcessBuilder(
                                List.of(
                                        checkout.resolve("samehand").toString(),
                                        "scan",
                                        dir.toString(),
                                        "--quiet",
                                        "--out",
                                        out.toString()))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        while (!scan.waitFor(LOOK_MILLIS, java.util.concurrent.TimeUnit.MILLISECONDS)) {
            look(Path.of("/proc", Long.toString(scan.pid())));
        }
        System.out.printf(
                Locale.ROOT,
                "%s: exit %d, %.1f s wall, %.1f CPU-s, %,d MiB at most%n%s%n",
                dir.getFileName(),
                scan.exitValue(),
                (System.nanoTime() - started) / 1e9,
                ticks / TICKS_PER_SECOND,
                peakKiB >> 10,
                stages(out.resolve("run.json")));
    }

    private void look(Path process) throws IOException {
        try {
            String[] stat = Files.readString(process.resolve("stat")).split(" ", -1);
            ticks = Math.max(ticks, Long.parseLong(stat[13]) + Long.parseLong(stat[14]));
            for (String line : Files.readAllLines(process.resolve("status"))) {
                if (line.startsWith("VmHWM:")) {
                    peakKiB = Math.max(peakKiB, Long.parseLong(line.replaceAll("[^0-9]", "")));
                }
            }
        } catch (NoSuchFileException _) {
            // it has just ended, or this is not Linux: then only the wall clock tells
        } catch (IOException e) {
            if (!String.valueOf(e.getMessage()).contains("No such process")) {
                throw e;
            }
        }
    }

    private static String stages(Path json) throws IOException {
        if (!Files.exists(json)) {
            return "";
        }
        var stages = STAGES.matcher(Files.readString(json));
        return stages.find() ? stages.group(1) : "";
    }
}
