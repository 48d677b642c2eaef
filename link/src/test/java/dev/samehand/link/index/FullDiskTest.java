package dev.samehand.link.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.samehand.link.Priors;
import dev.samehand.model.ObservableTypes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A batch that no more room was left for is not there, and everything before it is. A process that
 * may write files of so many bytes only stands for one whose disk is full: the write is cut short
 * and the next one fails.
 */
class FullDiskTest {

    private static final Path SHELL = Path.of("/bin/sh");
    private static final int ACCOUNTS = 100;

    @TempDir Path home;

    @Test
    void whatWasAcknowledgedIsThereAfterTheDiskWasFull() throws Exception {
        assumeTrue(Files.isExecutable(SHELL), "skipped: no shell that can limit files");
        int acknowledged = child();
        assertThat(acknowledged).isGreaterThan(2);
        AccountReader reader = AccountReader.open(home, Priors.standard());
        assertThat(reader.find("account-" + (acknowledged * ACCOUNTS - 1))).isNotNegative();
        try (AccountIndex index = open(home)) {
            assertThat(index.notices()).singleElement().asString().contains("never finished");
            for (int account = 0; account < acknowledged * ACCOUNTS; account++) {
                assertThat(index.find("account-" + account)).isEqualTo(account);
            }
            assertThat(index.find("account-" + acknowledged * ACCOUNTS)).isNegative();
            index.add(batch(acknowledged));
            index.verify();
        }
        try (AccountIndex index = open(home)) {
            assertThat(index.find("account-" + acknowledged * ACCOUNTS)).isNotNegative();
        }
    }

    /** Has another process add until it cannot, and returns how many batches it had added. */
    private int child() throws Exception {
        Process child =
                new ProcessBuilder(
                                SHELL.toString(),
                                "-c",
                                "ulimit -f 100 && exec \"$@\"",
                                "sh",
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:+UseSerialGC",
                                "-XX:-UsePerfData",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                FullDiskTest.class.getName(),
                                home.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        assertThat(child.waitFor()).as(said).isZero();
        return Integer.parseInt(said.strip());
    }

    /** The other process. Says how many batches were acknowledged. */
    static void main(String[] arguments) throws IOException {
        int done = 0;
        try (AccountIndex index = open(Path.of(arguments[0]))) {
            try {
                for (; ; done++) {
                    index.add(batch(done));
                }
            } catch (IOException full) {
                System.out.println(done);
            }
        }
    }

    private static List<Newcomer> batch(int number) {
        return IntStream.range(number * ACCOUNTS, (number + 1) * ACCOUNTS)
                .mapToObj(account -> new Newcomer("account-" + account).seen(0, account, 1, 1))
                .toList();
    }

    private static AccountIndex open(Path directory) throws IOException {
        return AccountIndex.open(directory, ObservableTypes.standard(), Priors.standard());
    }
}
