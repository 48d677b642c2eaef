package dev.samehand.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CeilingTest {

    private static final int MEMBERS = 6;

    @TempDir Path folder;
    private final List<String> planted = new ArrayList<>();

    @BeforeEach
    void everybodyHasAnIdentity() {
        for (int i = 0; i < MEMBERS; i++) {
            give(i, "identity", "person " + i);
        }
    }

    @Test
    void twoGroupsOneOfThemExclusiveReach() throws IOException {
        for (int i = 0; i < MEMBERS; i++) {
            give(i, "device", "laptop");
            give(i, "payout", "wallet");
        }

        assertThat(ceiling().accounts()).isEqualTo(MEMBERS);
        assertThat(ceiling().reaches("n1")).isTrue();
    }

    @Test
    void sharedTypesAloneDoNotReach() throws IOException {
        for (int i = 0; i < MEMBERS; i++) {
            give(i, "ip", "24.1.1.1");
            give(i, "address", "1 Mill Lane");
            give(i, "passage", "text");
        }

        assertThat(ceiling().accounts()).isZero();
    }

    @Test
    void anAccountForPayOfAFewReaches() throws IOException {
        for (int i = 0; i < MEMBERS; i++) {
            give(i, "payout", "wallet");
            give(i, "passage", "text");
        }

        assertThat(ceiling().accounts()).isEqualTo(MEMBERS);
    }

    @Test
    void oneGroupAloneDoesNotReach() throws IOException {
        for (int i = 0; i < MEMBERS; i++) {
            give(i, "device", "laptop");
            give(i, "ip", "24.1.1.1");
        }

        assertThat(ceiling().accounts()).isZero();
    }

    @Test
    void fourIdentitiesMayBeAHousehold() throws IOException {
        for (int i = 0; i < 4; i++) {
            give(i, "device", "laptop");
            give(i, "phone", "+1");
        }

        assertThat(ceiling().accounts()).isZero();
    }

    @Test
    void cellsJoinThroughWhatCrossesThem() throws IOException {
        for (int i = 0; i < MEMBERS; i++) {
            give(i, "device", "laptop " + i / 3);
            give(i, "payout", "wallet");
        }

        assertThat(ceiling().accounts()).isEqualTo(MEMBERS);
    }

    @Test
    void aMemberWhoSharesNothingStaysOut() throws IOException {
        for (int i = 0; i < MEMBERS - 1; i++) {
            give(i, "device", "laptop");
            give(i, "payout", "wallet");
        }

        assertThat(ceiling().accounts()).isEqualTo(MEMBERS - 1);
        assertThat(ceiling().reaches(MEMBERS - 1)).isFalse();
        assertThat(ceiling().reaches("n1")).isTrue();
    }

    @Test
    void aReferenceMeetsTheAddressItNames() throws IOException {
        give(0, "email", "x@a.example");
        for (int i = 1; i < MEMBERS; i++) {
            give(i, "reference", "x@a.example");
            give(i, "ip", "24.1.1.1");
        }

        assertThat(ceiling().accounts()).isEqualTo(MEMBERS - 1);
    }

    @Test
    void whatIsNoObservableDoesNotCount() throws IOException {
        for (int i = 0; i < MEMBERS; i++) {
            give(i, "device", "laptop");
            give(i, "template", "bought text");
        }

        assertThat(ceiling().accounts()).isZero();
    }

    private void give(int account, String type, String value) {
        planted.add("n1,a" + account + "," + type + "," + value);
    }

    private Ceiling ceiling() throws IOException {
        StringBuilder truth = new StringBuilder("account_id,kind,network,role\n");
        for (int i = 0; i < MEMBERS; i++) {
            truth.append("a").append(i).append(",fraud,n1,\n");
        }
        Path truthFile = folder.resolve("truth.csv");
        Files.writeString(truthFile, truth);
        Path plantedFile = folder.resolve("planted.csv");
        Files.writeString(
                plantedFile, "network,account_id,type,value\n" + String.join("\n", planted));
        Truth read = Truth.read(truthFile);
        return Ceiling.of(read, Planted.read(plantedFile, read));
    }
}
