package dev.samehand.intake.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** UTF-8 text: drops a byte order mark and refuses what is another encoding. */
final class Utf8 {

    private static final int BUFFER_BYTES = 1 << 16;

    private Utf8() {}

    static Reader reader(InputStream bytes) throws IOException {
        return new InputStreamReader(withoutMark(bytes), StandardCharsets.UTF_8);
    }

    static InputStream withoutMark(InputStream bytes) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(bytes, BUFFER_BYTES);
        buffered.mark(3);
        byte[] start = buffered.readNBytes(3);
        buffered.reset();
        String mark = HexFormat.of().formatHex(start);
        if (mark.startsWith("fffe") || mark.startsWith("feff")) {
            throw new UnreadableFile("is UTF-16. Save it as UTF-8");
        }
        if (mark.equals("efbbbf")) {
            buffered.skipNBytes(3);
        }
        return buffered;
    }
}
