package dev.samehand.intake.read;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** UTF-8 text whose beginning can be looked at before it is read. Drops a byte order mark. */
final class PeekedText {

    private static final int BUFFER_CHARS = 1 << 14;

    private final BufferedReader reader;
    private final int ahead;

    private PeekedText(BufferedReader reader, int ahead) {
        this.reader = reader;
        this.ahead = ahead;
    }

    static PeekedText of(InputStream bytes, int ahead) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(bytes, 1 << 16);
        skipMark(buffered);
        return new PeekedText(
                new BufferedReader(
                        new InputStreamReader(buffered, StandardCharsets.UTF_8), BUFFER_CHARS),
                ahead);
    }

    /** The first line that is not empty, or what can be seen of it. */
    String firstLine() throws IOException {
        reader.mark(ahead + 1);
        StringBuilder line = new StringBuilder();
        for (int read = 0; read < ahead; read++) {
            int c = reader.read();
            boolean end = c == '\n' || c == '\r';
            if (c < 0 || (end && !line.isEmpty())) {
                break;
            }
            if (!end) {
                line.append((char) c);
            }
        }
        reader.reset();
        return line.toString();
    }

    /** Moves behind the first line. */
    void skipLine() throws IOException {
        reader.readLine();
    }

    Reader reader() {
        return reader;
    }

    private static void skipMark(BufferedInputStream bytes) throws IOException {
        bytes.mark(3);
        byte[] start = bytes.readNBytes(3);
        bytes.reset();
        String mark = HexFormat.of().formatHex(start);
        if (mark.startsWith("fffe") || mark.startsWith("feff")) {
            throw new UnreadableFile("is UTF-16. Save it as UTF-8");
        }
        if (mark.equals("efbbbf")) {
            bytes.skipNBytes(3);
        }
    }
}
