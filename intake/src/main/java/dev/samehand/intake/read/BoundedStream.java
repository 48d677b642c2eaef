package dev.samehand.intake.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Unpacked bytes within bounds. Stops a file that unpacks to far more than an honest one would: a
 * decompression bomb.
 *
 * <p>Where reading fails in the middle, it ends with one NUL: readers behind this one collect large
 * pieces and would lose them with an exception, and the NUL spoils the record that was cut off, so
 * that half an account id is never taken for a whole one. The failure is told afterwards.
 */
final class BoundedStream extends FilterInputStream {

    private final CountedStream packed;
    private final Limits limits;
    private long unpacked;
    private boolean ended;
    private @Nullable String problem;

    BoundedStream(InputStream in, CountedStream packed, Limits limits) {
        super(in);
        this.packed = packed;
        this.limits = limits;
    }

    /** Why the bytes ended before their time; null where they did not. */
    @Nullable String problem() {
        return problem;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 255;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (ended || length == 0) {
            return length == 0 ? 0 : -1;
        }
        try {
            int read = super.read(buffer, offset, length);
            unpacked += Math.max(0, read);
            problem = excess();
            if (problem == null) {
                return read;
            }
        } catch (IOException e) {
            problem = Packing.explain(e);
        }
        ended = true;
        buffer[offset] = 0;
        return 1;
    }

    /** Parsers like to close what they read; the rest of the file is still to be hashed. */
    @Override
    public void close() {}

    private @Nullable String excess() {
        if (unpacked > limits.unpackedBytes()) {
            return "unpacks to more than "
                    + limits.unpackedBytes()
                    + " bytes; its rest was not read. Split the file";
        }
        if (unpacked > Limits.RATIO_FREE_BYTES
                && unpacked / limits.unpackedRatio() > packed.count()) {
            return "unpacks to more than "
                    + limits.unpackedRatio()
                    + " times its size, as decompression bombs do; its rest was not read. If the"
                    + " file is honest, unpack it and try again";
        }
        return null;
    }
}
