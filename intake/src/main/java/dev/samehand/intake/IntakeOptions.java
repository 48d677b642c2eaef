package dev.samehand.intake;

import dev.samehand.intake.read.Limits;
import dev.samehand.intake.read.RecordFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * How a folder is to be read.
 *
 * @param valueKey secret under which bank and document numbers are hashed; what is found and shown
 *     does not depend on it
 * @param today no event after tomorrow is believed
 * @param mapping a {@code samehand.yaml} that lies elsewhere than in the folder, or null
 * @param pieceBytes bytes of files that are read as one piece, beside others
 */
public record IntakeOptions(
        Limits limits, byte[] valueKey, LocalDate today, @Nullable Path mapping, int pieceBytes) {

    /** Stands in where no home keeps a secret: hashes then live in the memory of one run only. */
    private static final byte[] KEY_OF_ONE_RUN =
            "samehand: hashes that never leave one run".getBytes(StandardCharsets.US_ASCII);

    public static IntakeOptions defaults() {
        return new IntakeOptions(
                Limits.standard(),
                KEY_OF_ONE_RUN,
                LocalDate.now(ZoneOffset.UTC),
                null,
                RecordFile.PIECE_BYTES);
    }

    public IntakeOptions withMapping(@Nullable Path file) {
        return new IntakeOptions(limits, valueKey, today, file, pieceBytes);
    }

    public IntakeOptions withToday(LocalDate day) {
        return new IntakeOptions(limits, valueKey, day, mapping, pieceBytes);
    }

    public IntakeOptions withLimits(Limits other) {
        return new IntakeOptions(other, valueKey, today, mapping, pieceBytes);
    }

    public IntakeOptions withPieceBytes(int bytes) {
        return new IntakeOptions(limits, valueKey, today, mapping, bytes);
    }

    public IntakeOptions withValueKey(byte[] key) {
        return new IntakeOptions(limits, key.clone(), today, mapping, pieceBytes);
    }
}
