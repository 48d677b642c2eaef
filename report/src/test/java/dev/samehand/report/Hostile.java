package dev.samehand.report;

import dev.samehand.assess.AssessedNetwork;
import dev.samehand.assess.Assessment;
import dev.samehand.assess.BenignKind;
import dev.samehand.assess.Evidence;
import dev.samehand.assess.Explanation;
import dev.samehand.assess.Member;
import dev.samehand.assess.NearKnownBad;
import dev.samehand.assess.NearMiss;
import dev.samehand.assess.Role;
import dev.samehand.assess.WeakPoint;
import dev.samehand.assess.calibration.Model;
import dev.samehand.model.Bits;
import dev.samehand.model.Claim;
import dev.samehand.model.Columns;
import dev.samehand.model.ColumnsBuilder;
import dev.samehand.model.Day;
import dev.samehand.model.Finding;
import dev.samehand.model.IndependenceGroup;
import dev.samehand.model.InputFile;
import dev.samehand.model.ObservableType;
import dev.samehand.model.ObservableTypes;
import dev.samehand.model.RejectedRow;
import dev.samehand.model.Sighting;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A run in which every text attacks the page, the spreadsheet or the reader's eyes. */
final class Hostile {

    /** What sets this variable in a page has run there. */
    static final String MARK = "window.pwned=1";

    static final List<String> ATTACKS =
            List.of(
                    "<script>" + MARK + "</script>",
                    "</script><script>" + MARK + "</script>",
                    "</ScRiPt ><script >" + MARK + "</script>",
                    "<!--<script>" + MARK,
                    "--><img src=x onerror=" + MARK + ">",
                    "\"><svg onload=" + MARK + ">",
                    "' onfocus='" + MARK + "' autofocus='",
                    "</title></style></noscript><iframe srcdoc='<script>parent." + MARK + "'>",
                    "javascript:" + MARK,
                    "\u2028" + MARK + "\u2029",
                    "\\u003cscript>" + MARK + "</script>",
                    "\u202Egnp.exe \u2066hidden\u2069 \u200F\u061C",
                    "zero\u200Bwidth\uFEFF and tag \uDB40\uDC41",
                    "nul\u0000 escape\u001B[2J bell\u0007 del\u007F",
                    "lone \uD83D surrogate",
                    "line\nbreak\rreturn\ttab",
                    "=cmd|' /C calc'!A1",
                    "+1-555;@SUM(1)",
                    "%23network%3D&amp;&lt;b&gt;",
                    "e\u0301".repeat(400));

    private Hostile() {}

    static Run run(boolean unmasked) {
        ColumnsBuilder columns = new ColumnsBuilder(ObservableTypes.standard());
        for (int i = 0; i < ATTACKS.size(); i++) {
            int account = columns.account(attack(i));
            for (Claim claim : Claim.values()) {
                columns.claim(account, claim, attack(i + 1));
            }
            columns.finding(
                    new Finding(account, attack(i), Finding.Strength.STRONG, attack(i), 20_000));
        }
        Columns built = columns.build();
        return new Run(
                attack(1),
                new Assessment(ATTACKS.size(), false, networks(), nearMisses(), nearKnownBad()),
                built.accounts(),
                (type, value, account) ->
                        Optional.of(
                                new Sighting(
                                        attack((int) value),
                                        attack((int) value),
                                        attack(account),
                                        3)),
                files(),
                rejected(),
                ATTACKS,
                built.findings(),
                facts(),
                unmasked);
    }

    private static String attack(int number) {
        return ATTACKS.get(number % ATTACKS.size());
    }

    private static List<AssessedNetwork> networks() {
        List<AssessedNetwork> networks = new ArrayList<>();
        for (int i = 0; i + 1 < ATTACKS.size(); i += 2) {
            String kind = i % 3 == 2 ? BenignKind.FIRM.word() : AssessedNetwork.SUSPECTED;
            networks.add(network(i, kind));
        }
        return networks;
    }

    private static AssessedNetwork network(int number, String kind) {
        WeakPoint point = new WeakPoint(type(number), number + 1, 2, 2, 1, 0.5);
        return new AssessedNetwork(
                "N-" + attack(number),
                number + 1,
                kind,
                List.of(member(number), member(number + 1)),
                0.97,
                Set.of(IndependenceGroup.CONTACT),
                Day.UNKNOWN,
                20_000,
                attack(number),
                List.of(),
                List.of(
                        new Explanation(
                                BenignKind.FIRM,
                                300,
                                200,
                                Explanation.Outcome.OPEN,
                                attack(number))),
                List.of(point),
                List.of(point),
                List.of(attack(number)),
                List.of(attack(number)));
    }

    private static Member member(int account) {
        List<Evidence> evidence = new ArrayList<>();
        for (int i = 1; i <= 8; i++) {
            evidence.add(
                    new Evidence(
                            type(i),
                            account / 2 * 2 + i,
                            "",
                            2,
                            2,
                            900,
                            800,
                            Day.UNKNOWN,
                            2_900_000));
        }
        evidence.add(
                new Evidence(
                        type(3), 0, attack(account), 0, 0, -100, -100, Day.UNKNOWN, Day.UNKNOWN));
        int bits = evidence.stream().mapToInt(Evidence::countedBits).sum();
        return new Member(
                account,
                Role.LAPTOP_HOST,
                bits,
                Bits.probability(bits),
                true,
                List.of(attack(account)),
                evidence);
    }

    private static List<NearKnownBad> nearKnownBad() {
        return List.of(
                new NearKnownBad(1, 0.5, attack(2), attack(3)),
                new NearKnownBad(2, 0.25, "", "phone held by 2, among them " + attack(4)));
    }

    private static List<NearMiss> nearMisses() {
        return List.of(new NearMiss(3, "N-" + attack(0), 10, 20, attack(3), List.of()));
    }

    private static ObservableType type(int code) {
        return ObservableTypes.standard().byCode(code % ObservableTypes.standard().size());
    }

    private static List<InputFile> files() {
        return ATTACKS.stream()
                .map(text -> new InputFile(text, text, text, 1, text, 1, 1, text))
                .toList();
    }

    private static List<RejectedRow> rejected() {
        return ATTACKS.stream()
                .map(text -> new RejectedRow(text, 1, text, text, text, text, true))
                .toList();
    }

    private static RunFacts facts() {
        return new RunFacts(
                attack(0),
                Instant.EPOCH,
                Duration.ZERO,
                Map.of(attack(0), Duration.ZERO),
                attack(4),
                new RunModel(Model.builtIn(), 12 * Bits.ONE, List.of()),
                1,
                ATTACKS,
                Optional.of(attack(2)));
    }
}
