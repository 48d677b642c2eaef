package dev.samehand.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.samehand.link.index.NumbersSpent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index that is sound and of no more use says so, and the next link makes it anew. */
class UnusableIndexTest {

    private static final Path EXAMPLE = Checkout.PROJECT.resolve("examples/small-world/evidence");

    @TempDir Path parent;
    private Path home;

    @BeforeEach
    void aHomeWithARun() {
        home = parent.resolve("home");
        assertThat(Ran.samehand("intake", EXAMPLE, "--home", home, "--quiet").exitCode()).isZero();
        assertThat(Ran.samehand("link", "--home", home, "--quiet").exitCode()).isZero();
    }

    /** As one that has changed its accounts two thousand million times. */
    @Test
    void anIndexWithoutNumbersLeftIsToldByIntakeAndMadeAnewByLink() throws IOException {
        Path manifest = home.resolve("index/MANIFEST");
        String spent =
                Files.readString(manifest)
                        .replaceAll("run .*\n", "")
                        .replaceAll("(gone|epoch|labels) .*\n", "$1 0 0 0\n")
                        .replaceAll("log .*\n", "")
                        .replaceFirst("accounts \\d+", "accounts " + NumbersSpent.MOST);
        Files.writeString(manifest, sealed(spent));
        Path more = Files.createDirectory(parent.resolve("more"));
        Files.writeString(more.resolve("accounts.csv"), "account_id,phone\nlate,+15550100\n");
        Ran intake = Ran.samehand("intake", more, "--home", home);
        assertThat(intake.exitCode()).isZero();
        assertThat(intake.err()).contains("" + NumbersSpent.MOST).contains("samehand link");
        assertThat(Ran.samehand("link", "--home", home, "--quiet").exitCode()).isZero();
        assertThat(isKnown(more)).isTrue();
        assertThat(Ran.samehand("verify", "--home", home).exitCode()).isZero();
        assertThat(Files.readString(manifest)).doesNotContain("accounts " + NumbersSpent.MOST);
    }

    @Test
    void anIndexOfAnotherFormatIsSaidToBeOfItAndNotDamaged() throws IOException {
        Path manifest = home.resolve("index/MANIFEST");
        String older = Files.readString(manifest).replaceFirst("index \\d+", "index 2");
        Files.writeString(manifest, sealed(older));
        Ran asked = Ran.samehand("screen", EXAMPLE, "--home", home, "--quiet");
        assertThat(asked.exitCode()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(asked.err())
                .contains("of format 2")
                .contains("samehand link --home " + home)
                .doesNotContain("damaged");
        assertThat(Ran.samehand("link", "--home", home, "--quiet").exitCode()).isZero();
        assertThat(Ran.samehand("verify", "--home", home).exitCode()).isZero();
    }

    /** Lines of a manifest with the checksum that belongs to them. */
    private static String sealed(String manifest) {
        String lines = manifest.substring(0, manifest.lastIndexOf("crc32c"));
        CRC32C crc = new CRC32C();
        crc.update(lines.getBytes(StandardCharsets.UTF_8));
        return lines + "crc32c " + Long.toHexString(crc.getValue()) + "\n";
    }

    private boolean isKnown(Path folder) {
        String answer = Ran.samehand("screen", folder, "--home", home, "--quiet").out();
        assertThat(answer).contains("\"known\":");
        return answer.contains("\"known\":true");
    }
}
