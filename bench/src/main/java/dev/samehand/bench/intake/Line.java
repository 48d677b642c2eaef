package dev.samehand.bench.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes of a table that is being written, handed on in large pieces. */
final class Line {

    private static final int FLUSHED = 1 << 20;

    private final OutputStream out;
    private byte[] bytes = new byte[FLUSHED + (1 << 16)];
    private int size;

    Line(OutputStream out) {
        this.out = out;
    }

    Line text(String text) {
        byte[] more = text.getBytes(StandardCharsets.UTF_8);
        if (size + more.length > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * (size + more.length));
        }
        System.arraycopy(more, 0, bytes, size, more.length);
        size += more.length;
        return this;
    }

    Line letter(char ascii) {
        bytes[size++] = (byte) ascii;
        return this;
    }

    /** A number with zeros in front of it. */
    Line number(long number, int digits) {
        for (int i = digits - 1; i >= 0; i--) {
            bytes[size + i] = (byte) ('0' + number % 10);
            number /= 10;
        }
        size += digits;
        return this;
    }

    Line number(int number) {
        return number(number, number < 10 ? 1 : number < 100 ? 2 : number < 1000 ? 3 : 10);
    }

    Line hex(long number, int digits) {
        for (int i = digits - 1; i >= 0; i--) {
            bytes[size++] = (byte) "0123456789abcdef".charAt((int) (number >>> (4 * i)) & 15);
        }
        return this;
    }

    void end() throws IOException {
        letter('\n');
        if (size >= FLUSHED) {
            flush();
        }
    }

    void flush() throws IOException {
        out.write(bytes, 0, size);
        size = 0;
    }
}
