package dev.samehand.intake;

import dev.samehand.intake.read.FieldText;
import dev.samehand.intake.read.RecordFile;
import dev.samehand.intake.source.Canonical;
import dev.samehand.intake.source.Mapping;
import dev.samehand.intake.source.Table;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds out which file of a folder is read how. Nothing outside of the folder is ever opened. */
final class FolderLayout {

    /** Folders inside folders. */
    private static final int DEPTH = 8;

    private final Path folder;
    private final IntakeOptions options;
    private final List<PlannedFile> planned = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private final List<String> unread = new ArrayList<>();

    private FolderLayout(Path folder, IntakeOptions options) {
        this.folder = folder;
        this.options = options;
    }

    static FolderLayout of(Path folder, IntakeOptions options) throws IOException {
        FolderLayout layout = new FolderLayout(folder, options);
        layout.look();
        layout.planned.sort(
                Comparator.comparing((PlannedFile file) -> file.mapping().waitsForAccounts())
                        .thenComparing(file -> file.mapping().firstTable())
                        .thenComparing(PlannedFile::name));
        return layout;
    }

    /** The files to read, in that order. */
    List<PlannedFile> planned() {
        return planned;
    }

    /** Sentences about files that would feed a table but must not be opened. */
    List<String> refused() {
        return refused;
    }

    /** Files that feed no table. */
    List<String> unread() {
        return unread;
    }

    private void look() throws IOException {
        Files.walkFileTree(
                folder,
                java.util.Set.of(),
                DEPTH,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        file(file, attributes);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException failure) {
                        refused.add(name(file) + " cannot be looked at. Grant read permission");
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    private void file(Path file, BasicFileAttributes attributes) {
        String name = name(file);
        Optional<Mapping> mapping = mapping(name);
        if (mapping.isEmpty()) {
            unread.add(name);
            return;
        }
        if (planned.size() == options.limits().files()) {
            refused.add(name + " was not read: more than " + planned.size() + " files");
            return;
        }
        plan(file, name, attributes, mapping.get());
    }

    private void plan(Path file, String name, BasicFileAttributes attributes, Mapping mapping) {
        try {
            Path real = file.toRealPath();
            if (!real.startsWith(folder)) {
                refused.add(name + " was not read: it is a link that leads out of the folder");
                return;
            }
            if (!Files.isRegularFile(real)) {
                refused.add(name + " was not read: it is not a file. Copy the files themselves");
                return;
            }
            long bytes = attributes.isRegularFile() ? attributes.size() : Files.size(real);
            planned.add(new PlannedFile(name, real, bytes, mapping));
        } catch (IOException _) {
            refused.add(name + " was not read: the link leads nowhere");
        }
    }

    private Optional<Mapping> mapping(String name) {
        int slash = name.indexOf('/');
        String last = name.substring(name.lastIndexOf('/') + 1);
        if (!RecordFile.isReadable(last)) {
            return Optional.empty();
        }
        String table = slash < 0 ? RecordFile.stem(last) : name.substring(0, slash);
        return Table.named(table.toLowerCase(Locale.ROOT)).map(Canonical::of);
    }

    private String name(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /** A name for a message. */
    static String shown(String name) {
        return FieldText.shown(name);
    }
}
