package dev.samehand.intake.read;

import com.github.luben.zstd.ZstdIOException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** Says in words why bytes could not be read. */
final class Packing {

    private Packing() {}

    static String explain(IOException failure) {
        return switch (failure) {
            case EOFException _ ->
                    "ends too early; what came before was read. Copy or export it again";
            case ZipException _ ->
                    "is damaged gzip; what came before was read. Copy or export it again";
            case ZstdIOException _ ->
                    "is damaged zstd; what came before was read. Copy or export it again";
            case AccessDeniedException _ -> "may not be read. Grant read permission";
            case NoSuchFileException _ -> "is gone. Copy it again";
            default -> "cannot be read: " + FieldText.shown(String.valueOf(failure.getMessage()));
        };
    }
}
