package dev.samehand.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.samehand.assess.AssessedNetwork;
import dev.samehand.assess.Evidence;
import dev.samehand.assess.Member;
import dev.samehand.model.Bits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looks at the page in a real browser. Skipped, visibly, where none is installed. */
class PageInBrowserTest {

    private static final Run RUN = Specimens.run(41, 5, 4);

    @TempDir static Path dir;

    private static Chromium chromium;
    private static Path page;

    @BeforeAll
    static void start() throws IOException {
        Optional<Path> program = Chromium.installed();
        assumeTrue(program.isPresent(), "no chromium on the PATH: the page was not looked at");
        chromium = Chromium.start(program.get());
        page = Results.write(RUN, dir.resolve("run"));
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void calm() {
        chromium.size(1280, 900);
        chromium.dark(false);
        chromium.script(true);
    }

    @Test
    void thePageAsksForNothingButItself() {
        chromium.open(page, "");
        chromium.evaluate("overview.links()[0].click()");
        assertThat(chromium.requests()).containsExactly(page.toUri().toString());
        assertThat(chromium.problems()).isEmpty();
    }

    @Test
    void noTextOfTheInputRuns() {
        Path hostile = Results.write(Hostile.run(true), dir.resolve("hostile"));
        chromium.open(hostile, "");
        assertThat(chromium.evaluate("DETAILS.size").asInt()).isEqualTo(Hostile.ATTACKS.size() / 2);
        chromium.evaluate(
                """
                for (const id of DETAILS.keys()) {
                  for (const member of [1, 2]) {
                    location.hash = networkAddress(id, member);
                    show();
                    if (page.detail.hidden) throw new Error("does not open: " + id);
                  }
                }
                overview.search.value = "<script>";
                overview.changed();
                """);
        assertThat(chromium.evaluate("typeof window.pwned").asString()).isEqualTo("undefined");
        assertThat(
                        chromium.evaluate(
                                        "document.querySelectorAll('img, iframe, [onload], [onerror]').length")
                                .asInt())
                .isZero();
        assertThat(chromium.problems()).isEmpty();
    }

    @Test
    void theWaterfallAddsUpToTheMembersBits() {
        for (AssessedNetwork network : RUN.assessment().networks()) {
            chromium.open(page, Anchor.of(network.id(), network.size() > 2 ? 2 : 0));
            int at = network.size() > 2 ? 2 : 0;
            assertThat(
                            chromium.text(
                                    """
                                    String([...document.querySelectorAll(".step .bits")]
                                        .map((one) => Number(one.textContent.replace("\u2212", "-")))
                                        .reduce((a, b) => a + b))
                                    """))
                    .isEqualTo(Double.toString(Bits.toDouble(network.members().get(at).bits())))
                    .isEqualTo(chromium.text("document.querySelector('.sum .bits').textContent"));
        }
    }

    /**
     * An account for pay of a few is a strong link, as an exclusive value is; of many it is not.
     */
    @Test
    void strongLinksAreMarkedAsTheRulesCountThem() {
        Set<String> marked = new TreeSet<>();
        for (AssessedNetwork network : RUN.assessment().networks()) {
            chromium.open(page, Anchor.of(network.id(), 0));
            Member first = network.members().getFirst();
            assertThat(
                            chromium.evaluate(
                                            "document.querySelectorAll('.waterfall .step .strong').length")
                                    .asInt())
                    .isEqualTo(first.evidence().stream().filter(Evidence::strong).count());
            first.evidence().stream()
                    .filter(Evidence::strong)
                    .forEach(reason -> marked.add(reason.type().name()));
        }
        assertThat(marked).contains("device", "payout").doesNotContain("ip", "passage");
    }

    @Test
    void everythingIsReachedByKeyboard() {
        chromium.open(page, "");
        chromium.press("Tab");
        assertThat(chromium.text("document.activeElement.className")).isEqualTo("skip");
        chromium.press("/");
        assertThat(chromium.text("document.activeElement.id")).isEqualTo("search");
        chromium.press("Escape");
        chromium.press("j");
        chromium.press("j");
        chromium.press("Enter");
        settle();
        assertThat(chromium.text("route().get('network')"))
                .isEqualTo(RUN.assessment().networks().get(1).id());
        chromium.press("j");
        settle();
        assertThat(chromium.text("document.activeElement.className")).isEqualTo("member");
        assertThat(chromium.text("route().get('member')")).isEqualTo("2");
        chromium.press("t");
        settle();
        assertThat(
                        chromium.evaluate("document.querySelector('.matrix').checkVisibility()")
                                .asBoolean())
                .isTrue();
        chromium.press("Escape");
        settle();
        assertThat(chromium.evaluate("page.detail.hidden").asBoolean()).isTrue();
    }

    /** The address changes at once, the page on the event that follows: lets queued events run. */
    private static void settle() {
        chromium.evaluate(
                "new Promise((done) => requestAnimationFrame(() => setTimeout(done))).then(() => 0)");
    }

    @Test
    void searchFindsAnAccountAndTheWayBackKeepsIt() {
        AssessedNetwork third = RUN.assessment().networks().get(2);
        String id = RUN.accounts().id(third.members().getFirst().account());
        chromium.open(page, "#q=" + id);
        assertThat(chromium.evaluate("overview.links().length").asInt()).isOne();
        chromium.evaluate("overview.links()[0].click()");
        assertThat(chromium.text("document.querySelector('.kicker').textContent"))
                .contains(third.id());
        chromium.evaluate(
                "new Promise((done) => { addEventListener('hashchange', done, {once: true}); history.back(); })"
                        + ".then(() => 0)");
        assertThat(chromium.text("overview.search.value")).isEqualTo(id);
    }

    @Test
    void nothingIsWiderThanAPhone() {
        chromium.size(360, 740);
        for (String hash : new String[] {"", Anchor.of(RUN.assessment().networks().get(3).id())}) {
            chromium.open(page, hash);
            chromium.evaluate(
                    "document.querySelectorAll('details').forEach((one) => { one.open = true; })");
            assertThat(chromium.evaluate("document.documentElement.scrollWidth").asInt())
                    .isLessThanOrEqualTo(360);
        }
    }

    @Test
    void textIsReadableInBothThemes() {
        String network = Anchor.of(RUN.assessment().networks().getFirst().id());
        for (boolean dark : new boolean[] {false, true}) {
            chromium.dark(dark);
            for (String hash : new String[] {"", network, network + "&view=table"}) {
                chromium.open(page, hash);
                assertThat(chromium.evaluate(Readability.TOO_FAINT).toString()).isEqualTo("[]");
            }
        }
    }

    @Test
    void controlsHaveNamesAndIdsAreUnique() {
        for (String hash :
                new String[] {"", Anchor.of(RUN.assessment().networks().getFirst().id())}) {
            chromium.open(page, hash);
            assertThat(chromium.evaluate(Readability.UNNAMED).toString()).isEqualTo("[]");
        }
    }

    @Test
    void withoutScriptTheFirstNetworksAreThere() {
        chromium.script(false);
        chromium.open(page, "");
        assertThat(chromium.evaluate("document.querySelectorAll('article.plain').length").asInt())
                .isEqualTo(5);
        assertThat(
                        chromium.evaluate(
                                        "document.querySelectorAll('#network-table tbody tr').length")
                                .asInt())
                .isEqualTo(5);
    }

    @Test
    void printingOpensTheFirstNetworks() throws IOException {
        chromium.open(page, "");
        chromium.evaluate("preparePrint()");
        assertThat(chromium.evaluate("document.querySelectorAll('#paper .network').length").asInt())
                .isEqualTo(5);
        chromium.evaluate("afterPrint()");
        Path pdf = dir.resolve("page.pdf");
        chromium.pdf(pdf);
        assertThat(pdf).content(java.nio.charset.StandardCharsets.ISO_8859_1).startsWith("%PDF");
        assertThat(chromium.evaluate("document.getElementById('paper') === null").asBoolean())
                .isTrue();
    }

    @Test
    void aThousandNetworksOpenQuickly() throws IOException {
        Path large = Results.write(Specimens.run(42, 1_000, 50), dir.resolve("large"));
        assertThat(Files.size(large)).isLessThan(15_000_000);
        chromium.open(large, "");
        double work = chromium.workSeconds();
        System.out.printf(
                "1,000 networks: %,d bytes, %.2f s of work to open%n", Files.size(large), work);
        // Time at work, not on the wall: the machine may be busy with other builds.
        assertThat(work).isBetween(0.0001, 1.0);
        assertThat(chromium.evaluate("overview.links().length").asInt())
                .isEqualTo(Limits.ROWS_AT_ONCE);
    }
}
