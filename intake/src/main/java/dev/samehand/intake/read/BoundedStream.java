package dev.samehand.intake.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Stops a file that unpacks to far more than an honest one would: a decompression bomb. */
final class BoundedStream extends FilterInputStream {

    private final CountedStream packed;
    private final Limits limits;
    private long unpacked;

    BoundedStream(InputStream in, CountedStream packed, Limits limits) {
        super(in);
        this.packed = packed;
        this.limits = limits;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) {
            count(1);
        }
        return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read > 0) {
            count(read);
        }
        return read;
    }

    /** Parsers like to close what they read; the rest of the file is still to be hashed. */
    @Override
    public void close() {}

    private void count(int amount) {
        unpacked += amount;
        if (unpacked > limits.unpackedBytes()) {
            throw new UnreadableFile(
                    "unpacks to more than "
                            + limits.unpackedBytes()
                            + " bytes; its rest was not read. Split the file");
        }
        if (unpacked > Limits.RATIO_FREE_BYTES
                && unpacked / limits.unpackedRatio() > packed.count()) {
            throw new UnreadableFile(
                    "unpacks to more than "
                            + limits.unpackedRatio()
                            + " times its size, as decompression bombs do; its rest was not read."
                            + " If the file is honest, unpack it and try again");
        }
    }
}
