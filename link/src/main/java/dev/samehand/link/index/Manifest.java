package dev.samehand.link.index;

import dev.samehand.model.IndependenceGroup;
import dev.samehand.model.ObservableType;
import dev.samehand.model.ObservableTypes;
import dev.samehand.model.Standing;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * Which files make up the index: the one file that is replaced, written aside, made durable and
 * renamed, so that after a crash the old or the new one stands. Files that it does not name are
 * leftovers. Readable lines, and the checksum of them as the last.
 *
 * @param next number of the next file
 * @param accounts account numbers that the runs reach to
 * @param sequence last batch that the runs hold
 * @param runs the oldest first
 * @param gone tombstones, or number 0; the second number is how many of them a merge of all has
 *     left without entries
 * @param epoch weights of the last link run, or number 0
 * @param labels what its networks are called, or number 0
 * @param types group, standing and name of the observable types by code
 */
record Manifest(
        int next,
        int accounts,
        long sequence,
        List<Segment> runs,
        List<LogFile> logs,
        Segment gone,
        Segment epoch,
        Segment labels,
        List<String> types) {

    /** Files of one number with their fingerprints; the second is 0 where there is one file. */
    record Segment(int number, int fingerprint, int second) {
        static final Segment NONE = new Segment(0, 0, 0);

        Segment withSecond(int other) {
            return new Segment(number, fingerprint, other);
        }
    }

    /** A log and its length, -1 while it grows. */
    record LogFile(int number, long length) {}

    static final String NAME = "MANIFEST";
    private static final String TITLE = "samehand-index ";
    private static final String FORMAT = "3";
    private static final String CHECKSUM = "crc32c ";

    static Manifest empty(List<String> types) {
        Segment none = Segment.NONE;
        return new Manifest(1, 0, 0, List.of(), List.of(), none, none, none, types);
    }

    /** A catalogue as the manifest tells it. */
    static List<String> told(ObservableTypes types) {
        return types.all().stream().map(Manifest::told).toList();
    }

    private static String told(ObservableType type) {
        return type.group() + " " + type.standing() + " " + type.name();
    }

    /**
     * The catalogue that the manifest tells.
     *
     * @throws IndexDamage if it is not one of this version
     */
    ObservableTypes catalogue(Path directory) {
        ObservableTypes catalogue = ObservableTypes.standard();
        int builtIn = catalogue.size();
        List<String> own = told(catalogue);
        if (types.size() < builtIn || !types.subList(0, builtIn).equals(own)) {
            throw new IndexDamage(
                    directory.resolve(NAME), "knows other observable types than this version");
        }
        for (String line : types.subList(builtIn, types.size())) {
            catalogue = with(catalogue, line, directory);
        }
        return catalogue;
    }

    private static ObservableTypes with(ObservableTypes catalogue, String line, Path directory) {
        String[] word = line.split(" ", 3);
        try {
            IndependenceGroup group = IndependenceGroup.valueOf(word[0]);
            return catalogue.with(word[2], group, Standing.valueOf(word[1]));
        } catch (IllegalArgumentException e) {
            throw new IndexDamage(
                    directory.resolve(NAME), "knows a type that this version does not: " + line);
        }
    }

    static boolean exists(Path directory) {
        return Files.exists(directory.resolve(NAME));
    }

    void write(Path directory) throws IOException {
        Path aside = directory.resolve(NAME + ".new");
        String text = text();
        byte[] bytes = (text + checksum(text)).getBytes(StandardCharsets.UTF_8);
        try (FileChannel channel =
                FileChannel.open(
                        aside,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
        force(directory);
        Files.move(aside, directory.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
        force(directory);
    }

    /** Makes the entries of a directory durable. */
    private static void force(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private String text() {
        StringBuilder text = new StringBuilder(TITLE + FORMAT + "\n");
        text.append("next ").append(next).append("\naccounts ").append(accounts);
        text.append("\nsequence ").append(sequence).append('\n');
        runs.forEach(run -> line(text, "run", run));
        line(text, "gone", gone);
        line(text, "epoch", epoch);
        line(text, "labels", labels);
        logs.forEach(log -> text.append("log %d %d\n".formatted(log.number, log.length)));
        types.forEach(type -> text.append("type ").append(type).append('\n'));
        return text.toString();
    }

    private static void line(StringBuilder text, String word, Segment file) {
        text.append("%s %d %d %d\n".formatted(word, file.number, file.fingerprint, file.second));
    }

    /** The line that ends a manifest of this text. */
    static String checksum(String text) {
        CRC32C crc = new CRC32C();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return CHECKSUM + Long.toHexString(crc.getValue()) + "\n";
    }

    static Manifest read(Path directory) throws IOException {
        Path path = directory.resolve(NAME);
        byte[] bytes = Files.readAllBytes(path);
        String all = new String(bytes, StandardCharsets.UTF_8);
        int end = all.lastIndexOf(CHECKSUM);
        if (end < 0
                || !all.startsWith(TITLE)
                || !all.equals(all.substring(0, end) + checksum(all.substring(0, end)))) {
            throw new IndexDamage(path, "is cut or changed");
        }
        String format = all.substring(TITLE.length(), all.indexOf('\n'));
        if (!format.equals(FORMAT)) {
            throw IndexDamage.otherFormat(path, format, FORMAT);
        }
        try {
            return parse(all.substring(0, end).lines().skip(1).toList());
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw new IndexDamage(path, "has a line that is none of a manifest");
        }
    }

    private static Manifest parse(List<String> lines) {
        Manifest read = empty(new ArrayList<>());
        List<Segment> runs = new ArrayList<>();
        List<LogFile> logs = new ArrayList<>();
        for (String line : lines) {
            String[] word = line.split(" ", 2);
            switch (word[0]) {
                case "next" -> read = read.withNext(Integer.parseInt(word[1]));
                case "accounts" -> read = read.reaching(Integer.parseInt(word[1]), read.sequence);
                case "sequence" -> read = read.reaching(read.accounts, Long.parseLong(word[1]));
                case "run" -> runs.add(segment(word[1]));
                case "gone" -> read = read.withGone(segment(word[1]));
                case "epoch" -> read = read.withEpoch(segment(word[1]), read.labels);
                case "labels" -> read = read.withEpoch(read.epoch, segment(word[1]));
                case "log" -> logs.add(log(word[1]));
                case "type" -> read.types.add(word[1]);
                default -> throw new NumberFormatException(line);
            }
        }
        return read.withRuns(runs).withLogs(logs);
    }

    private static Segment segment(String text) {
        String[] numbers = text.split(" ", -1);
        return new Segment(
                Integer.parseInt(numbers[0]),
                Integer.parseInt(numbers[1]),
                Integer.parseInt(numbers[2]));
    }

    private static LogFile log(String text) {
        String[] numbers = text.split(" ", -1);
        return new LogFile(Integer.parseInt(numbers[0]), Long.parseLong(numbers[1]));
    }

    Manifest withNext(int number) {
        return new Manifest(number, accounts, sequence, runs, logs, gone, epoch, labels, types);
    }

    Manifest reaching(int account, long batch) {
        return new Manifest(next, account, batch, runs, logs, gone, epoch, labels, types);
    }

    Manifest withRuns(List<Segment> files) {
        List<Segment> all = List.copyOf(files);
        return new Manifest(next, accounts, sequence, all, logs, gone, epoch, labels, types);
    }

    Manifest withLogs(List<LogFile> files) {
        List<LogFile> all = List.copyOf(files);
        return new Manifest(next, accounts, sequence, runs, all, gone, epoch, labels, types);
    }

    Manifest withGone(Segment file) {
        return new Manifest(next, accounts, sequence, runs, logs, file, epoch, labels, types);
    }

    Manifest withEpoch(Segment files, Segment called) {
        return new Manifest(next, accounts, sequence, runs, logs, gone, files, called, types);
    }

    Manifest withTypes(List<String> lines) {
        return new Manifest(next, accounts, sequence, runs, logs, gone, epoch, labels, lines);
    }
}
