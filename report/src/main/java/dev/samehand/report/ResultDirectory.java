package dev.samehand.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/**
 * A directory that only its owner can read. Every file is written aside and then renamed, so that a
 * reader meets either the old file or the whole new one. Not thread-safe.
 */
final class ResultDirectory {

    private static final int BUFFER_BYTES = 1 << 16;

    private final Path dir;
    private final boolean posix;

    private ResultDirectory(Path dir, boolean posix) {
        this.dir = dir;
        this.posix = posix;
    }

    /** Opens the directory; one that is new is for its owner only, one that exists stays as is. */
    static ResultDirectory in(Path dir) throws IOException {
        boolean posix = dir.getFileSystem().supportedFileAttributeViews().contains("posix");
        Files.createDirectories(dir, ownerOnly(posix, "rwx------"));
        return new ResultDirectory(dir, posix);
    }

    Path write(ResultFile file, Run run) throws IOException {
        Path aside = dir.resolve("." + file.name() + ".part");
        Files.deleteIfExists(aside);
        var options = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel =
                FileChannel.open(aside, Set.copyOf(options), ownerOnly(posix, "rw-------"))) {
            OutputStream out =
                    new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER_BYTES);
            file.write(run, new Uncloseable(out));
            out.flush();
            channel.force(true);
        }
        return Files.move(
                aside,
                dir.resolve(file.name()),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    private static FileAttribute<?>[] ownerOnly(boolean posix, String permissions) {
        if (!posix) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        };
    }

    /** Keeps the file open after its writer has closed, so that it can still be made durable. */
    private static final class Uncloseable extends OutputStream {
        private final OutputStream out;

        Uncloseable(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }
    }
}
