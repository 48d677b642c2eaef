package dev.samehand.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HoldingsTest {

    @TempDir Path dir;

    @Test
    void accountsThatShareNothingAreTiedOverOthers() throws IOException {
        Holdings holdings =
                read("N-1,1,ada,1", "N-1,1,bob,2", "N-1,2,bob,1", "N-1,2,cas,1", "N-2,1,ada,1");
        assertThat(holdings.common("ada", "cas")).isEmpty();
        assertThat(holdings.way("ada", "cas"))
                .containsExactly(
                        new Holdings.Hop("ada", 1, "bob"), new Holdings.Hop("bob", 2, "cas"));
    }

    @Test
    void thereIsNoWayWhereNothingIsShared() throws IOException {
        assertThat(read("N-1,1,ada,1", "N-1,2,cas,1").way("ada", "cas")).isEmpty();
    }

    @Test
    void aCommonValueIsFoundWithItsReason() throws IOException {
        Holdings holdings = read("N-1,7,ada,3", "N-1,7,bob,1");
        assertThat(holdings.common("ada", "bob")).containsExactly(7);
        assertThat(holdings.evidenceNumber("ada", 7)).isEqualTo(3);
    }

    private Holdings read(String... rows) throws IOException {
        Path file = dir.resolve("holders.csv");
        Files.writeString(
                file,
                "network_id,value_no,account_id,evidence_no\n" + String.join("\n", rows) + "\n");
        return Holdings.read(file, "N-1");
    }
}
