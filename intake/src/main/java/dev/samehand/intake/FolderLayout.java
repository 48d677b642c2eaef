package dev.samehand.intake;

import dev.samehand.intake.source.FolderMap;
import dev.samehand.intake.source.Mapping;
import dev.samehand.intake.source.SourceException;
import dev.samehand.model.ObservableTypes;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds out which file of a folder is read how. Nothing outside of the folder is ever opened. */
final class FolderLayout {

    /** Folders inside folders. */
    private static final int DEPTH = 8;

    /** Names of files that feed no table, which are remembered to be told. */
    private static final int UNREAD = 10_000;

    private final Path folder;
    private final IntakeOptions options;
    private final FolderMap map;
    private final SortedMap<String, Path> tables = new TreeMap<>();
    private final List<PlannedFile> planned = new ArrayList<>();
    private final Map<String, String> refused = new TreeMap<>();
    private final List<String> remarks = new ArrayList<>();
    private final Set<String> unread = new TreeSet<>();

    private FolderLayout(Path folder, IntakeOptions options) throws IOException {
        this.folder = folder;
        this.options = options;
        map = map(folder, options);
    }

    static FolderLayout of(Path folder, IntakeOptions options) throws IOException {
        FolderLayout layout = new FolderLayout(folder, options);
        layout.look();
        layout.plan();
        layout.map
                .unmatched(List.copyOf(layout.tables.keySet()))
                .forEach(glob ->
                        layout.remarks.add("the mapping's files " + glob + " match no file"));
        layout.planned.sort(
                Comparator.comparing((PlannedFile file) -> file.mapping().waitsForAccounts())
                        .thenComparing(file -> file.mapping().firstTable())
                        .thenComparing(PlannedFile::name));
        return layout;
    }

    /** The folder's own mapping or the one that was named, where there is one. */
    @Nullable Path mappingFile() {
        Path named = options.mapping();
        if (named != null) {
            return named;
        }
        Path own = folder.resolve(FolderMap.FILE);
        return Files.exists(own) ? own : null;
    }

    /** The files to read, in that order. */
    List<PlannedFile> planned() {
        return planned;
    }

    /** Files that would feed a table but must not be opened, and why. */
    Map<String, String> refused() {
        return refused;
    }

    /** Sentences for people about the mapping. */
    List<String> remarks() {
        return remarks;
    }

    /** Files that feed no table. */
    List<String> unread() {
        return List.copyOf(unread);
    }

    /** The built-in observable types and those that the mapping declares. */
    ObservableTypes types() {
        return map.types();
    }

    private static FolderMap map(Path folder, IntakeOptions options) throws IOException {
        Path named = options.mapping();
        Path inFolder = folder.resolve(FolderMap.FILE);
        Path file = named == null ? inFolder : named;
        if (named == null && !Files.exists(inFolder, LinkOption.NOFOLLOW_LINKS)) {
            return FolderMap.canonical();
        }
        if (!Files.isRegularFile(file)
                || (named == null && !file.toRealPath().startsWith(folder))) {
            throw new IntakeException(
                    IntakeException.Code.MAPPING_WRONG,
                    file + " is not a file. Name a mapping file");
        }
        try {
            return FolderMap.read(file);
        } catch (SourceException e) {
            throw new IntakeException(
                    IntakeException.Code.MAPPING_WRONG, String.valueOf(e.getMessage()));
        }
    }

    private void look() throws IOException {
        Files.walkFileTree(
                folder,
                Set.of(),
                DEPTH,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        file(file, attributes);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException failure) {
                        refused.put(name(file), "cannot be looked at. Grant read permission");
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    private void file(Path file, BasicFileAttributes attributes) {
        String name = name(file);
        if (map.mapping(name).isPresent()) {
            tables.put(name, file);
            return;
        }
        if (!name.equals(FolderMap.FILE)) {
            unread(file, name, attributes);
        }
    }

    /** In the order of names, so that the same files are left out wherever the folder lies. */
    private void plan() {
        int most = options.limits().files();
        tables.entrySet().stream()
                .limit(most)
                .forEach(table ->
                        map.mapping(table.getKey())
                                .ifPresent(m -> plan(table.getValue(), table.getKey(), m)));
        if (tables.size() > most) {
            remarks.add(
                    (tables.size() - most)
                            + " files were not read: a folder may have "
                            + most
                            + ". Join some");
        }
    }

    private void unread(Path file, String name, BasicFileAttributes attributes) {
        if (attributes.isSymbolicLink() && Files.isDirectory(file)) {
            refused.put(name, "was not read: it is a link to a folder. Copy the folder itself");
            return;
        }
        if (unread.size() < UNREAD) {
            unread.add(name);
        }
    }

    private void plan(Path file, String name, Mapping mapping) {
        try {
            Path real = file.toRealPath();
            if (!real.startsWith(folder)) {
                refused.put(name, "was not read: it is a link that leads out of the folder");
                return;
            }
            if (!Files.isRegularFile(real)) {
                refused.put(name, "was not read: it is not a file. Copy the files themselves");
                return;
            }
            planned.add(new PlannedFile(name, real, Files.size(real), mapping));
        } catch (IOException _) {
            refused.put(name, "was not read: the link leads nowhere");
        }
    }

    private String name(Path file) {
        return folder.relativize(file).toString().replace(File.separatorChar, '/');
    }
}
