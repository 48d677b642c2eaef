package dev.samehand.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@code planted.csv} says stands in the evidence, and is really shared. */
class PlantedThingsTest {

    private static final Map<String, List<String>> WHERE =
            Map.of(
                    "phone", List.of("accounts.csv:phone"),
                    "email",
                            List.of(
                                    "accounts.csv:email",
                                    "accounts.csv:recovery_email",
                                    "observations.csv:value"),
                    "device", List.of("sign_ins.csv:device_id"),
                    "ip", List.of("sign_ins.csv:ip", "applications.csv:ip"),
                    "payout", List.of("payments.csv:destination"),
                    "address", List.of("devices.csv:ship_to"),
                    "reference", List.of("applications.csv:references"));

    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource(WorldKind.class)
    void everyPlantedThingStandsInTheEvidence(WorldKind kind) throws IOException {
        WrittenWorld world = plantedWorld(kind);
        Map<String, Set<String>> evidence = evidence(world);

        for (Row row : world.planted()) {
            String account = row.get("account_id");
            String value = row.get("value");
            for (String place : WHERE.getOrDefault(row.get("type"), List.of())) {
                if (evidence.getOrDefault(account + " " + place, Set.of()).contains(value)) {
                    value = "";
                }
            }
            assertThat(WHERE.containsKey(row.get("type")) ? value : "")
                    .as("%s %s of %s", row.get("type"), row.get("value"), account)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"FREELANCE", "EMPLOYER"})
    void everyPlantedSentenceStandsInTheProfile(WorldKind kind) throws IOException {
        WrittenWorld world = plantedWorld(kind);
        Map<String, String> profiles = profiles(world);

        List<Row> sentences =
                world.planted().stream().filter(row -> row.get("type").equals("passage")).toList();

        assertThat(sentences).hasSizeGreaterThan(100);
        assertThat(sentences)
                .allMatch(row ->
                        profiles.getOrDefault(row.get("account_id"), "")
                                .contains(row.get("value")));
    }

    @ParameterizedTest
    @EnumSource(WorldKind.class)
    void contactsAndPayoutsInTheRecordAreShared(WorldKind kind) throws IOException {
        Map<String, Set<String>> holders = new HashMap<>();
        for (Row row : plantedWorld(kind).planted()) {
            if (Set.of("phone", "payout", "email", "passage", "reference")
                    .contains(row.get("type"))) {
                holders.computeIfAbsent(row.get("value"), value -> new HashSet<>())
                        .add(row.get("account_id"));
            }
        }

        assertThat(holders).hasSizeGreaterThan(20);
        assertThat(holders.values()).allMatch(accounts -> accounts.size() >= 2);
    }

    @ParameterizedTest
    @EnumSource(WorldKind.class)
    void personasOfANetworkHaveManyNames(WorldKind kind) throws IOException {
        WrittenWorld world = plantedWorld(kind);
        Map<String, Set<String>> identities = new HashMap<>();
        Map<String, Integer> sizes = new HashMap<>();
        for (Row row : world.planted()) {
            if (row.get("type").equals("identity")) {
                identities
                        .computeIfAbsent(row.get("network"), network -> new HashSet<>())
                        .add(row.get("value"));
                sizes.merge(row.get("network"), 1, Integer::sum);
            }
        }

        assertThat(sizes).hasSize(world.summary().networks());
        assertThat(sizes)
                .allSatisfy((network, size) ->
                        assertThat(identities.getOrDefault(network, Set.of()).size())
                                .isGreaterThan(size / 2));
    }

    private WrittenWorld plantedWorld(WorldKind kind) throws IOException {
        WorldSpec spec = WorldSpec.of(kind, 3000, 21).withPlantedShare(0.15);
        return WrittenWorld.write(spec, folder);
    }

    private static Map<String, Set<String>> evidence(WrittenWorld world) {
        Map<String, Set<String>> evidence = new HashMap<>();
        for (String place : WHERE.values().stream().flatMap(List::stream).distinct().toList()) {
            int colon = place.indexOf(':');
            String column = place.substring(colon + 1);
            for (Row row : world.table(place.substring(0, colon))) {
                evidence.computeIfAbsent(
                                row.get("account_id") + " " + place, key -> new HashSet<>())
                        .addAll(normal(row, column));
            }
        }
        return evidence;
    }

    private static List<String> normal(Row row, String column) {
        String cell = row.get(column);
        return switch (column) {
            case "phone" -> List.of(e164(cell, row.get("country")));
            case "email" -> List.of(cell.toLowerCase(Locale.ROOT));
            default -> List.of(cell.split(";", -1));
        };
    }

    private static String e164(String written, String country) {
        try {
            PhoneNumberUtil library = PhoneNumberUtil.getInstance();
            return written.isEmpty()
                    ? ""
                    : library.format(library.parse(written, country), PhoneNumberFormat.E164);
        } catch (NumberParseException e) {
            throw new AssertionError(written + " in " + country, e);
        }
    }

    private static Map<String, String> profiles(WrittenWorld world) {
        return WrittenWorld.text(world.folder().resolve("evidence/profiles.jsonl"))
                .lines()
                .collect(
                        Collectors.toMap(
                                line -> line.substring(15, line.indexOf('"', 15)), line -> line));
    }
}
