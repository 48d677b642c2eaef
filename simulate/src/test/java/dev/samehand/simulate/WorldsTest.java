package dev.samehand.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.samehand.model.Progress;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorldsTest {

    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource(WorldKind.class)
    void equalSpecificationsGiveEqualBytes(WorldKind kind) throws IOException {
        WorldSpec spec = WorldSpec.of(kind, 700, 5).withLabelledShare(0.2);

        WrittenWorld first = WrittenWorld.write(spec, folder.resolve("first"));
        WrittenWorld second = WrittenWorld.write(spec, folder.resolve("second"));

        assertThat(second.contents()).isEqualTo(first.contents());
        assertThat(second.summary()).isEqualTo(first.summary());
    }

    @Test
    void anotherSeedGivesAnotherWorld() throws IOException {
        WorldSpec spec = WorldSpec.of(WorldKind.MAILBOX, 300, 5);
        WorldSpec other = WorldSpec.of(WorldKind.MAILBOX, 300, 6);

        WrittenWorld first = WrittenWorld.write(spec, folder.resolve("first"));
        WrittenWorld second = WrittenWorld.write(other, folder.resolve("second"));

        assertThat(second.table("accounts.csv")).isNotEqualTo(first.table("accounts.csv"));
    }

    @ParameterizedTest
    @EnumSource(WorldKind.class)
    void everyAccountStandsOnceInTheAccountsAndInTheTruth(WorldKind kind) throws IOException {
        WrittenWorld world = WrittenWorld.write(WorldSpec.of(kind, 2000, 3), folder.resolve("w"));

        List<String> ids = column(world.table("accounts.csv"), "account_id");
        assertThat(ids).hasSize(2000).doesNotHaveDuplicates();
        assertThat(column(world.truth(), "account_id")).containsExactlyElementsOf(ids);
        assertThat(column(world.table("sign_ins.csv"), "account_id")).isSubsetOf(ids);
    }

    @ParameterizedTest
    @EnumSource(WorldKind.class)
    void thePlantedShareIsMet(WorldKind kind) throws IOException {
        WorldSpec spec = WorldSpec.of(kind, 3000, 4).withPlantedShare(0.03);

        WrittenWorld world = WrittenWorld.write(spec, folder.resolve("w"));

        assertThat(world.summary().byKind().get("fraud")).isEqualTo(90);
        assertThat(world.summary().networks()).isGreaterThanOrEqualTo(3);
        assertThat(
                        world.truth().stream()
                                .filter(row -> row.get("kind").equals("fraud"))
                                .map(row -> row.get("network"))
                                .distinct())
                .hasSize(world.summary().networks());
    }

    @Test
    void labelsStandOnPlantedAccountsOnly() throws IOException {
        WorldSpec spec =
                WorldSpec.of(WorldKind.EMPLOYER, 3000, 4)
                        .withPlantedShare(0.3)
                        .withLabelledShare(0.25);

        WrittenWorld world = WrittenWorld.write(spec, folder.resolve("w"));

        Map<String, String> kinds = world.kinds();
        List<Row> labelled =
                world.table("accounts.csv").stream()
                        .filter(row -> !row.get("label").isEmpty())
                        .toList();
        assertThat(labelled).allMatch(row -> "fraud".equals(kinds.get(row.get("account_id"))));
        assertThat(labelled).hasSizeBetween(170, 280);
    }

    @Test
    void withoutPlantedNetworksEverybodyIsHonest() throws IOException {
        WorldSpec spec = WorldSpec.of(WorldKind.FREELANCE, 400, 4).withPlantedShare(0);

        WrittenWorld world = WrittenWorld.write(spec, folder.resolve("w"));

        assertThat(world.summary().byKind()).doesNotContainKey("fraud");
        assertThat(world.planted()).isEmpty();
    }

    @Test
    void everyKindOfHonestLookAlikeOccurs() throws IOException {
        WrittenWorld world =
                WrittenWorld.write(WorldSpec.of(WorldKind.FREELANCE, 12_000, 8), folder);

        assertThat(world.summary().byKind())
                .containsKeys("person", "own", "household", "flat", "firm", "class", "agency")
                .containsKeys("campus", "helper", "library", "coworking", "recycled_phone")
                .containsKeys("rented_phone", "second_hand", "namesake", "victim", "vpn")
                .containsKeys("template", "office", "bootcamp", "branches", "paid_through")
                .containsKeys("it_provider", "shelter", "own_taken", "infiltrated");
    }

    @Test
    void aFolderWithSomethingInItIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");

        assertThatThrownBy(() ->
                        Worlds.write(
                                WorldSpec.of(WorldKind.MAILBOX, 300, 1), folder, Progress.silent()))
                .isInstanceOf(FileAlreadyExistsException.class)
                .hasMessageContaining("is not empty");
        assertThat(folder.resolve("truth.csv")).doesNotExist();
    }

    @Test
    void largeTablesMayBeCompressed() throws IOException {
        WorldSpec spec = WorldSpec.of(WorldKind.FREELANCE, 300, 1).withCompressed(true);

        Worlds.write(spec, folder, Progress.silent());

        assertThat(folder.resolve("evidence/sign_ins.csv.gz")).isNotEmptyFile();
        assertThat(folder.resolve("evidence/profiles.jsonl.gz")).isNotEmptyFile();
        assertThat(folder.resolve("evidence/sign_ins.csv")).doesNotExist();
    }

    private static List<String> column(List<Row> rows, String name) {
        return rows.stream().map(row -> row.get(name)).toList();
    }
}
