package dev.samehand.simulate;

import java.time.LocalDate;

/**
 * Who an account says it is.
 *
 * @param birthDay days since 1970-01-01
 */
record Person(Name name, int birthDay, Country country) {

    String birthDate() {
        return LocalDate.ofEpochDay(birthDay).toString();
    }

    int birthYear() {
        return LocalDate.ofEpochDay(birthDay).getYear();
    }

    Person named(Name other) {
        return new Person(other, birthDay, country);
    }
}
