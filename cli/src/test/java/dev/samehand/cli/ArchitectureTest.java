package dev.samehand.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Socket;
import java.net.http.HttpClient;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house as {@code docs/architecture.md} draws it. */
class ArchitectureTest {

    private static final String ROOT = "dev.samehand";

    /** What each room may import. No room is imported by one that stands before it in the flow. */
    private static final Map<String, Set<String>> MAY_IMPORT =
            new TreeMap<>(
                    Map.of(
                            "model", Set.of(),
                            "intake", Set.of("model"),
                            "lake", Set.of("model"),
                            "link", Set.of("model"),
                            "assess", Set.of("model", "link"),
                            "report", Set.of("model", "link", "assess"),
                            "flow", Set.of("model", "intake", "lake", "link", "assess", "report"),
                            "simulate", Set.of("model"),
                            "evaluate", Set.of("model", "link", "assess"),
                            "cli",
                                    Set.of(
                                            "model",
                                            "intake",
                                            "lake",
                                            "link",
                                            "assess",
                                            "report",
                                            "flow",
                                            "simulate",
                                            "evaluate")));

    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(ROOT);

    static Set<String> rooms() {
        return MAY_IMPORT.keySet();
    }

    @Test
    void everyModuleOfTheBuildIsARoomOfTheTable() throws IOException {
        String build = Files.readString(Checkout.PROJECT.resolve("pom.xml"));
        List<String> modules =
                Pattern.compile("<module>(.+)</module>")
                        .matcher(build)
                        .results()
                        .map(found -> found.group(1))
                        .filter(module -> !module.equals("bench"))
                        .toList();
        assertThat(modules).containsExactlyInAnyOrderElementsOf(rooms());
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void importsPointOneWay(String room) {
        String[] forbidden =
                MAY_IMPORT.keySet().stream()
                        .filter(other -> !other.equals(room))
                        .filter(other -> !MAY_IMPORT.getOrDefault(room, Set.of()).contains(other))
                        .map(ArchitectureTest::everythingIn)
                        .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(everythingIn(room))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void noPackagesImportEachOtherInACircle() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void theModelDependsOnNothing() {
        classes()
                .that()
                .resideInAPackage(everythingIn("model"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", everythingIn("model"))
                .check(HOUSE);
    }

    @Test
    void everyPackageSaysThatNothingIsNullUnlessMarked() {
        List<String> unmarked =
                HOUSE.stream()
                        .map(type -> type.getPackage())
                        .distinct()
                        .filter(room -> !room.isAnnotatedWith(NullMarked.class))
                        .map(JavaPackage::getName)
                        .sorted()
                        .toList();
        assertThat(unmarked).isEmpty();
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(
                        ".*[a-z.$](Utils?|Helpers?|Managers?|Impl|DTO|Dto|Commons?)(\\$.*)?")
                .check(HOUSE);
    }

    @Test
    void onlyTheCommandTalksToStandardOutput() {
        noClasses()
                .that()
                .resideOutsideOfPackage(everythingIn("cli"))
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                .check(HOUSE);
    }

    @Test
    void nothingOpensANetworkConnection() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(
                        Socket.class,
                        SocketChannel.class,
                        HttpClient.class,
                        HttpURLConnection.class)
                .check(HOUSE);
    }

    private static String everythingIn(String room) {
        return ROOT + "." + room + "..";
    }
}
