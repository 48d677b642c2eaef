package dev.samehand.intake.normal;

import static org.assertj.core.api.Assertions.assertThat;

/** Short ways to say what a normaliser made of a value. */
final class Expect {

    private Expect() {}

    static String value(Normalised normalised) {
        assertThat(normalised).isInstanceOf(Normalised.Usable.class);
        return ((Normalised.Usable) normalised).value();
    }

    static String mark(Normalised normalised) {
        assertThat(normalised).isInstanceOf(Normalised.Usable.class);
        return ((Normalised.Usable) normalised).mark();
    }

    static boolean isPlaceholder(Normalised normalised) {
        return normalised instanceof Normalised.Placeholder;
    }

    static boolean isUnusable(Normalised normalised) {
        return normalised instanceof Normalised.Unusable;
    }
}
