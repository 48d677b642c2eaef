package dev.samehand.lake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a home has its index. One that is made anew is written aside; then the one before steps
 * aside and the new one takes its name. A crash between the two leaves the one before, which the
 * next work in the home puts back, and which readers find meanwhile.
 */
final class IndexPlace {

    private final Path index;
    private final Path aside;
    private final Path before;

    IndexPlace(Path home) {
        index = home.resolve("index");
        aside = home.resolve(".index.part");
        before = home.resolve(".index.old");
    }

    boolean exists() {
        return current().isPresent();
    }

    /** The index, or the one before while the new one takes its place. */
    Optional<Path> current() {
        // the name is looked at again: the new one may have taken it between the two looks
        return Stream.of(index, before, index).filter(Files::isDirectory).findFirst();
    }

    /** Puts back, or throws away, what a crash has left of the index before. */
    void settle() throws IOException {
        if (!Files.isDirectory(before)) {
            return;
        }
        if (Files.isDirectory(index)) {
            Durable.delete(before);
        } else {
            Durable.publish(before, index);
        }
    }

    Path begin() throws IOException {
        if (Files.exists(aside)) {
            Durable.delete(aside);
        }
        Durable.directory(aside);
        return aside;
    }

    void keep(Path complete) throws IOException {
        try (Stream<Path> files = Files.walk(complete)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Durable.seal(file);
            }
        }
        if (Files.exists(before)) {
            Durable.delete(before);
        }
        if (Files.exists(index)) {
            Durable.publish(index, before);
        }
        Durable.publish(complete, index);
        if (Files.exists(before)) {
            Durable.delete(before);
        }
    }

    /** Renames first, so that a half deleted index is never taken for a damaged one. */
    void drop() throws IOException {
        if (Files.isDirectory(index)) {
            Durable.publish(index, begin());
        }
        for (Path left : new Path[] {aside, before}) {
            if (Files.exists(left)) {
                Durable.delete(left);
            }
        }
    }
}
