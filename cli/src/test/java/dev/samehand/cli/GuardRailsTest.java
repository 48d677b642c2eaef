package dev.samehand.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.samehand.model.Claim;
import dev.samehand.model.ObservableType;
import dev.samehand.model.ObservableTypes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What Samehand must never judge people by; see {@code docs/guard-rails.md}. */
class GuardRailsTest {

    /** No rule, feature, table or prior may know these words (guard rail R1). */
    private static final Set<String> NEVER =
            Set.of(
                    "nationality",
                    "nationalities",
                    "ethnic",
                    "ethnicity",
                    "ethnicities",
                    "race",
                    "races",
                    "racial",
                    "religion",
                    "religions",
                    "religious",
                    "accent",
                    "accents",
                    "gender",
                    "genders",
                    "skin",
                    "caste",
                    "citizenship",
                    "ancestry",
                    "foreigner",
                    "foreigners",
                    "korea",
                    "korean",
                    "koreans",
                    "dprk");

    private static final List<String> JUDGING_ROOMS = List.of("link", "assess", "report");

    @Test
    void noSourceOrResourceKnowsAForbiddenWord() throws IOException {
        for (Path file : filesOf("model", "intake", "link", "assess", "report", "flow")) {
            Set<String> found = words(Files.readString(file));
            found.retainAll(NEVER);
            assertThat(found).as(Checkout.PROJECT.relativize(file).toString()).isEmpty();
        }
    }

    @Test
    void noTypeAndNoClaimIsAboutWhatSomebodyLooksOrSoundsLike() {
        Stream<String> types = ObservableTypes.standard().all().stream().map(ObservableType::name);
        Stream<String> claims = Arrays.stream(Claim.values()).map(Claim::word);
        Set<String> found = words(Stream.concat(types, claims).collect(Collectors.joining(" ")));

        Set<String> appearance = Set.of("looks", "appearance", "complexion", "hair", "eyes");
        assertThat(found).doesNotContainAnyElementsOf(NEVER);
        assertThat(found).doesNotContainAnyElementsOf(appearance);
    }

    @Test
    void noRoomThatJudgesNamesACountry() throws IOException {
        Set<String> countries =
                Arrays.stream(Locale.getISOCountries())
                        .map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH))
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet());
        assertThat(countries).as("the list itself").contains("france", "japan");
        for (Path file : filesOf(JUDGING_ROOMS.toArray(String[]::new))) {
            Set<String> found = words(Files.readString(file));
            found.retainAll(countries);
            assertThat(found).as(Checkout.PROJECT.relativize(file).toString()).isEmpty();
        }
    }

    @Test
    void claimedCountryAndTimeZoneAreNotEvenReadWhereNetworksAreJudged() {
        for (Claim claim : List.of(Claim.COUNTRY, Claim.TIME_ZONE)) {
            noClasses()
                    .should()
                    .accessField(Claim.class, claim.name())
                    .check(
                            new ClassFileImporter()
                                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                                    .importPackages("dev.samehand.link", "dev.samehand.assess"));
        }
    }

    @Test
    void forbiddenWordsAreFoundInNamesOfEveryStyle() {
        assertThat(words("claimedNationality ethnic_group SKIN-tone"))
                .contains("nationality", "ethnic", "skin");
    }

    /** Single words in small letters, with names such as {@code shareOfRace} taken apart. */
    private static Set<String> words(String text) {
        return Arrays.stream(text.split("(?<=\\p{Ll})(?=\\p{Lu})|[^\\p{L}]+"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> filesOf(String... rooms) throws IOException {
        List<Path> found = new java.util.ArrayList<>();
        for (String room : rooms) {
            Path main = Checkout.PROJECT.resolve(room).resolve("src/main");
            try (Stream<Path> files = Files.walk(main)) {
                files.filter(Files::isRegularFile)
                        .filter(GuardRailsTest::isText)
                        .forEach(found::add);
            }
        }
        assertThat(found).isNotEmpty();
        return found;
    }

    private static boolean isText(Path file) {
        return Stream.of(".java", ".txt", ".yaml", ".csv", ".properties", ".html", ".js")
                .anyMatch(file.toString()::endsWith);
    }
}
