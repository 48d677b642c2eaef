package dev.samehand.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnsBuilderTest {

    private static final int PHONE = ObservableTypes.standard().byName("phone").code();

    private final ColumnsBuilder builder = new ColumnsBuilder(ObservableTypes.standard());

    @Test
    void accountsAreNumberedInTheOrderOfTheirIds() {
        builder.account("zoe");
        builder.account("0000666");
        builder.account("666");
        builder.account("ann");
        Accounts accounts = builder.build().accounts();
        assertThat(ids(accounts)).containsExactly("0000666", "666", "ann", "zoe");
        assertThat(accounts.find("ann")).isEqualTo(2);
        assertThat(accounts.find("bob")).isNegative();
    }

    @Test
    void theSameIdTwiceIsOneAccount() {
        int first = builder.account("ann");
        assertThat(builder.account("ann")).isEqualTo(first);
        assertThat(builder.findAccount("ann")).isEqualTo(first);
        assertThat(builder.findAccount("bob")).isEqualTo(-1);
        assertThat(builder.accountCount()).isEqualTo(1);
        assertThat(builder.build().accounts().size()).isEqualTo(1);
    }

    @Test
    void observationsAndFindingsFollowTheirAccountToItsNumber() {
        int zoe = builder.account("zoe");
        int ann = builder.account("ann");
        builder.observe(zoe, PHONE, 11, 100);
        builder.observe(ann, PHONE, 22, 200, 300);
        builder.finding(new Finding(zoe, "ip-kvm", Finding.Strength.STRONG, "a KVM", 100));
        Columns columns = builder.build();
        assertThat(lines(columns.observations()))
                .containsExactlyInAnyOrder("phone 11 1 100..100", "phone 22 0 200..300");
        assertThat(columns.findings()).extracting(Finding::account).containsExactly(1);
    }

    @Test
    void everyClaimIsKeptOnceInTheOrderOfItsText() {
        int ann = builder.account("ann");
        int bob = builder.account("bob");
        builder.claim(ann, Claim.NAME, "ann specimen");
        builder.claim(bob, Claim.NAME, "bob specimen");
        builder.claim(ann, Claim.NAME, "ann b specimen");
        builder.claim(ann, Claim.NAME, "ann specimen");
        builder.claim(ann, Claim.COUNTRY, "SE");
        Accounts accounts = builder.build().accounts();
        assertThat(accounts.claims(Claim.NAME, 0))
                .containsExactly("ann b specimen", "ann specimen");
        assertThat(accounts.claims(Claim.NAME, 1)).containsExactly("bob specimen");
        assertThat(accounts.claims(Claim.COUNTRY, 0)).containsExactly("SE");
        assertThat(accounts.claims(Claim.COUNTRY, 1)).isEmpty();
    }

    @Test
    void theGravestStatusStands() {
        for (AccountStatus first : AccountStatus.values()) {
            for (AccountStatus second : AccountStatus.values()) {
                int account = builder.account(first + " then " + second);
                builder.status(account, first);
                builder.status(account, second);
            }
        }
        Accounts accounts = builder.build().accounts();
        List<AccountStatus> gravity =
                List.of(
                        AccountStatus.UNKNOWN,
                        AccountStatus.ACTIVE,
                        AccountStatus.CLOSED,
                        AccountStatus.SUSPENDED);
        for (AccountStatus first : AccountStatus.values()) {
            for (AccountStatus second : AccountStatus.values()) {
                int graver = Math.max(gravity.indexOf(first), gravity.indexOf(second));
                int account = accounts.find(first + " then " + second);
                assertThat(accounts.status(account)).isEqualTo(gravity.get(graver));
            }
        }
    }

    @Test
    void aKnownBadLabelStandsBeforeAKnownGoodOneAndNoLabelErasesNone() {
        AccountLabel[][] given = {
            {AccountLabel.KNOWN_BAD, AccountLabel.KNOWN_GOOD, AccountLabel.NONE},
            {AccountLabel.NONE, AccountLabel.KNOWN_GOOD, AccountLabel.KNOWN_BAD},
            {AccountLabel.KNOWN_GOOD, AccountLabel.NONE},
            {AccountLabel.NONE}
        };
        for (int account = 0; account < given.length; account++) {
            for (AccountLabel label : given[account]) {
                builder.label(builder.account("account " + account), label);
            }
        }
        Accounts accounts = builder.build().accounts();
        assertThat(accounts.label(0)).isEqualTo(AccountLabel.KNOWN_BAD);
        assertThat(accounts.label(1)).isEqualTo(AccountLabel.KNOWN_BAD);
        assertThat(accounts.label(2)).isEqualTo(AccountLabel.KNOWN_GOOD);
        assertThat(accounts.label(3)).isEqualTo(AccountLabel.NONE);
    }

    @Test
    void theEarliestDayOfCreationStandsAndIsUnknownUntilGiven() {
        int ann = builder.account("ann");
        builder.account("bob");
        builder.created(ann, Day.UNKNOWN);
        builder.created(ann, 20);
        builder.created(ann, -3);
        builder.created(ann, 7);
        Accounts accounts = builder.build().accounts();
        assertThat(accounts.createdDay(0)).isEqualTo(-3);
        assertThat(accounts.createdDay(1)).isEqualTo(Day.UNKNOWN);
    }

    @Test
    void nothingAddedIsAnEmptyPopulation() {
        Columns columns = builder.build();
        assertThat(columns.accounts().size()).isZero();
        assertThat(columns.observations().size()).isZero();
        assertThat(columns.findings()).isEmpty();
        assertThat(columns.accounts().find("ann")).isNegative();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theOrderOfRowsChangesNothing(long seed) {
        Random random = new Random(seed);
        List<Consumer<ColumnsBuilder>> rows = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            rows.add(row(random));
        }
        Columns straight = build(rows);
        Collections.shuffle(rows, random);
        Columns shuffled = build(rows);
        assertThat(dump(shuffled)).as("seed %d", seed).isEqualTo(dump(straight));
        assertThat(straight.accounts().size()).isGreaterThan(150);
    }

    private static Consumer<ColumnsBuilder> row(Random random) {
        String id = "account " + random.nextInt(200);
        int number = random.nextInt(40);
        AccountLabel label = AccountLabel.values()[random.nextInt(3)];
        AccountStatus status = AccountStatus.values()[random.nextInt(4)];
        Claim claim = Claim.values()[random.nextInt(Claim.values().length)];
        Finding.Strength strength = Finding.Strength.values()[random.nextInt(3)];
        KnownValue.Verdict verdict = KnownValue.Verdict.values()[random.nextInt(3)];
        return switch (random.nextInt(7)) {
            case 0 -> rows -> rows.label(rows.account(id), label);
            case 1 -> rows -> rows.status(rows.account(id), status);
            case 2 -> rows -> rows.created(rows.account(id), number);
            case 3 -> rows -> rows.claim(rows.account(id), claim, "claim " + number);
            case 4 -> rows -> rows.observe(rows.account(id), PHONE, number, number + 5);
            case 5 ->
                    rows ->
                            rows.finding(
                                    new Finding(
                                            rows.account(id),
                                            "kind " + number % 2,
                                            strength,
                                            "text",
                                            3));
            default ->
                    rows ->
                            rows.known(
                                    new KnownValue(
                                            PHONE,
                                            number,
                                            verdict,
                                            "+1…",
                                            "list",
                                            "",
                                            Day.UNKNOWN,
                                            ""));
        };
    }

    private static Columns build(List<Consumer<ColumnsBuilder>> rows) {
        ColumnsBuilder builder = new ColumnsBuilder(ObservableTypes.standard());
        rows.forEach(row -> row.accept(builder));
        return builder.build();
    }

    /** Everything that columns say, as lines; observations have no order and are sorted. */
    private static List<String> dump(Columns columns) {
        Accounts accounts = columns.accounts();
        List<String> dump = new ArrayList<>(lines(columns.observations()));
        Collections.sort(dump);
        for (int account = 0; account < accounts.size(); account++) {
            dump.add(
                    accounts.id(account)
                            + accounts.createdDay(account)
                            + accounts.status(account)
                            + accounts.label(account));
            for (Claim claim : Claim.values()) {
                dump.add(claim + " " + accounts.claims(claim, account));
            }
        }
        columns.findings().forEach(finding -> dump.add(finding.toString()));
        columns.knownValues().forEach(value -> dump.add(value.toString()));
        return dump;
    }

    private static List<String> lines(Observations observations) {
        List<String> lines = new ArrayList<>();
        for (ObservableType type : observations.types().all()) {
            Column column = observations.of(type.code());
            for (int i = 0; i < column.size(); i++) {
                lines.add(
                        type.name()
                                + " "
                                + column.value(i)
                                + " "
                                + column.account(i)
                                + " "
                                + column.firstDay(i)
                                + ".."
                                + column.lastDay(i));
            }
        }
        return lines;
    }

    private static List<String> ids(Accounts accounts) {
        List<String> ids = new ArrayList<>();
        for (int account = 0; account < accounts.size(); account++) {
            ids.add(accounts.id(account));
        }
        return ids;
    }
}
