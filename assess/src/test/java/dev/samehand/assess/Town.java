package dev.samehand.assess;

import dev.samehand.link.Linking;
import dev.samehand.link.Networks;
import dev.samehand.link.Priors;
import dev.samehand.model.AccountLabel;
import dev.samehand.model.AccountStatus;
import dev.samehand.model.Claim;
import dev.samehand.model.Columns;
import dev.samehand.model.ColumnsBuilder;
import dev.samehand.model.Day;
import dev.samehand.model.Finding;
import dev.samehand.model.ObservableTypes;
import dev.samehand.model.Progress;
import dev.samehand.model.ValueHash;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/**
 * A small population to arrange by hand: who claims what and shares what with whom. Everybody in it
 * is made up. Beside them live some thousand named strangers who share nothing.
 */
final class Town {

    private static final int STRANGERS = 9000;

    private static final String[] GIVEN = {
        "adele", "bruno", "clara", "dario", "elena", "fabio", "greta", "hugo", "irene", "jonas",
        "karla", "lukas", "mirta", "nadia", "oskar", "paula", "quinn", "rosa", "stina", "tomas"
    };
    private static final String[] FAMILY = {
        "abbott",
        "bergman",
        "castillo",
        "dupont",
        "eriksen",
        "fontaine",
        "guthrie",
        "hansson",
        "ivanova",
        "jankowski",
        "kowalczyk",
        "lindqvist",
        "moretti",
        "novotny",
        "okafor",
        "petrescu",
        "quintero",
        "rossini",
        "schubert",
        "tanaka"
    };

    private final List<Consumer<ColumnsBuilder>> rows = new ArrayList<>();

    Town() {
        this(STRANGERS);
    }

    Town(int strangers) {
        for (int i = 0; i < strangers; i++) {
            String name = "stranger" + letters(i) + " specimen" + letters(i * 31 + 7);
            named("zz-stranger-" + (100_000 + i), name, "", i % 3000);
        }
    }

    /** A full name that nobody else in {@code 0..399} has. */
    static String name(int number) {
        return GIVEN[number % 20] + " " + FAMILY[(number / 20 + number * 7) % 20];
    }

    static String born(int number) {
        return 1960 + number % 40 + "-0" + (1 + number % 9) + "-" + (10 + number * 7 % 18);
    }

    Town named(String account, String name, String born, int created) {
        rows.add(builder -> {
            int number = builder.account(account);
            builder.created(number, created);
            if (!name.isEmpty()) {
                builder.claim(number, Claim.NAME, name);
            }
            if (!born.isEmpty()) {
                builder.claim(number, Claim.BIRTH_DATE, born);
            }
        });
        return this;
    }

    /** Accounts of so many different people, created weeks apart. */
    Town people(String... accounts) {
        for (int i = 0; i < accounts.length; i++) {
            named(accounts[i], name(i), born(i), 100 + 40 * i);
        }
        return this;
    }

    Town share(String type, String value, String... accounts) {
        for (String account : accounts) {
            seen(account, type, value, Day.UNKNOWN, Day.UNKNOWN);
        }
        return this;
    }

    Town seen(String account, String type, String value, int first, int last) {
        rows.add(builder ->
                builder.observe(
                        builder.account(account),
                        builder.types().byName(type).code(),
                        ValueHash.of(value),
                        first,
                        last));
        return this;
    }

    /** A text of so many windows that all of these accounts wrote. */
    Town text(String text, int windows, String... accounts) {
        for (int window = 0; window < windows; window++) {
            share("passage", text + window, accounts);
        }
        return this;
    }

    Town claim(Claim claim, String value, String... accounts) {
        for (String account : accounts) {
            rows.add(builder -> builder.claim(builder.account(account), claim, value));
        }
        return this;
    }

    Town label(AccountLabel label, String... accounts) {
        for (String account : accounts) {
            rows.add(builder -> builder.label(builder.account(account), label));
        }
        return this;
    }

    Town status(AccountStatus status, String... accounts) {
        for (String account : accounts) {
            rows.add(builder -> builder.status(builder.account(account), status));
        }
        return this;
    }

    Town finding(String account, String kind, Finding.Strength strength) {
        rows.add(builder ->
                builder.finding(
                        new Finding(
                                builder.account(account), kind, strength, "It was noticed.", 5)));
        return this;
    }

    /**
     * Eight personas of one hand in two cells: phones of three, laptops of two or three, two payout
     * accounts, a text that most of them use, people who vouch for each other.
     */
    Town operation(String... eight) {
        people(eight);
        for (int i = 0; i < eight.length; i++) {
            share("phone", "burner " + i / 3, eight[i]);
            share("device", "laptop " + i % 3, eight[i]);
            share("payout", "wallet " + i % 2, eight[i]);
            share("reference", "boss " + i / 2 % 2, eight[i]);
            share("email", "recovery " + (i + 1) / 3, eight[i]);
            text("their story ", 12, eight[i]);
        }
        return this;
    }

    Columns columns() {
        return build(rows);
    }

    /** The same rows in another order. */
    Columns shuffled(long seed) {
        List<Consumer<ColumnsBuilder>> other = new ArrayList<>(rows);
        Collections.shuffle(other, new Random(seed));
        return build(other);
    }

    Result assess() {
        return Result.of(columns());
    }

    /** Ids {@code prefix-0}, {@code prefix-1} and so on. */
    static String[] ids(String prefix, int count) {
        String[] ids = new String[count];
        for (int i = 0; i < count; i++) {
            ids[i] = prefix + "-" + i;
        }
        return ids;
    }

    static Networks link(Columns columns) {
        return Linking.compute(columns, Priors.standard(), Progress.silent());
    }

    private static Columns build(List<Consumer<ColumnsBuilder>> rows) {
        ColumnsBuilder builder = new ColumnsBuilder(ObservableTypes.standard());
        rows.forEach(row -> row.accept(builder));
        return builder.build();
    }

    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int left = number; left > 0; left /= 26) {
            letters.append((char) ('a' + left % 26));
        }
        return letters.toString();
    }
}
