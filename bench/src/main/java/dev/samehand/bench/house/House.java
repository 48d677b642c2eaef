package dev.samehand.bench.house;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Prints the figures of the house style for the checkout that is its argument. */
public final class House {

    private static final int TEN_LARGEST = 10;

    private record NamedSize(String name, int lines) {}

    private final PrintStream out;

    private House(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        print(Path.of(arguments.length == 0 ? "" : arguments[0]).toAbsolutePath(), System.out);
    }

    static void print(Path root, PrintStream out) throws IOException {
        House house = new House(out);
        List<SourceFile> main = SourceReader.read(root, sources(root, "main"));
        List<SourceFile> tests = SourceReader.read(root, sources(root, "test"));
        house.figures("main", main);
        house.figures("tests", tests);
        house.largest("files", main, House::fileSizes);
        house.largest("methods", main, House::methodSizes);
        house.circles(main);
    }

    private static List<Path> sources(Path root, String kind) throws IOException {
        try (Stream<Path> rooms = Files.list(root)) {
            return rooms.map(room -> room.resolve("src").resolve(kind).resolve("java"))
                    .filter(Files::isDirectory)
                    .flatMap(House::javaFiles)
                    .sorted()
                    .toList();
        }
    }

    private static Stream<Path> javaFiles(Path folder) {
        Predicate<Path> isSource = file -> file.toString().endsWith(".java");
        Predicate<Path> isDescription = file -> file.endsWith("package-info.java");
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(isSource.and(isDescription.negate())).toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("cannot list " + folder, e);
        }
    }

    private void figures(String title, List<SourceFile> files) {
        List<SourceFile.Method> methods =
                files.stream().flatMap(file -> file.methods().stream()).toList();
        int types = sum(files, SourceFile::types);
        int hidden = types - sum(files, SourceFile::publicTypes);
        out.printf("%s: %d files, %d lines%n", title, files.size(), sum(files, SourceFile::lines));
        spread("file lines", files.stream().mapToInt(SourceFile::lines));
        spread("method lines", methods.stream().mapToInt(SourceFile.Method::lines));
        spread("parameters", methods.stream().mapToInt(SourceFile.Method::parameters));
        out.printf(
                Locale.ROOT,
                "  %-22s %d of %d (%.0f %%)%n%n",
                "package-private types",
                hidden,
                types,
                100.0 * hidden / Math.max(1, types));
    }

    private void spread(String what, IntStream values) {
        int[] sorted = values.sorted().toArray();
        out.printf(
                "  %-22s median %d, p90 %d, max %d%n",
                what, quantile(sorted, 0.5), quantile(sorted, 0.9), quantile(sorted, 1));
    }

    /** The smallest value that at least this share of all values does not exceed. */
    static int quantile(int[] sorted, double share) {
        if (sorted.length == 0) {
            return 0;
        }
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }

    private void largest(
            String what,
            List<SourceFile> files,
            java.util.function.Function<SourceFile, Stream<NamedSize>> sizes) {
        out.printf("ten largest %s (main)%n", what);
        files.stream()
                .flatMap(sizes)
                .sorted(
                        Comparator.comparingInt(NamedSize::lines)
                                .reversed()
                                .thenComparing(NamedSize::name))
                .limit(TEN_LARGEST)
                .forEach(size -> out.printf("  %5d  %s%n", size.lines(), size.name()));
        out.println();
    }

    private static Stream<NamedSize> fileSizes(SourceFile file) {
        return Stream.of(new NamedSize(file.name(), file.lines()));
    }

    private static Stream<NamedSize> methodSizes(SourceFile file) {
        return file.methods().stream()
                .map(method ->
                        new NamedSize(file.packageName() + "." + method.name(), method.lines()));
    }

    private void circles(List<SourceFile> files) {
        List<String> circular = ImportCircles.of(files);
        out.println(
                circular.isEmpty()
                        ? "import circles: none"
                        : "import circles through: " + String.join(", ", circular));
    }

    private static int sum(List<SourceFile> files, ToIntFunction<SourceFile> figure) {
        return files.stream().mapToInt(figure).sum();
    }
}
