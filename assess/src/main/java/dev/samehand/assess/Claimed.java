package dev.samehand.assess;

import dev.samehand.model.Accounts;
import dev.samehand.model.Claim;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Who an account claims to be.
 *
 * @param full the words of each full name
 * @param names the words of every name, also of what is no full one
 * @param born dates of birth, as in ISO 8601
 */
record Claimed(List<List<String>> full, List<List<String>> names, List<String> born) {

    static Claimed of(int account, Accounts accounts) {
        List<List<String>> names =
                accounts.claims(Claim.NAME, account).stream().map(Names::words).toList();
        return new Claimed(
                names.stream().filter(Names::full).toList(),
                names,
                accounts.claims(Claim.BIRTH_DATE, account));
    }

    boolean named() {
        return !full.isEmpty();
    }

    /**
     * Whether both may be one person: by full names, unless the dates of birth contradict, or by
     * one date of birth and a word that any of the names have in common.
     */
    boolean maybeOne(Claimed other) {
        boolean sameBirth = born.stream().anyMatch(other.born::contains);
        if (sameBirth && any(names, other.names, Names::overlap)) {
            return true;
        }
        boolean unknown = born.isEmpty() || other.born.isEmpty();
        return any(full, other.full, Names::agree) && (unknown || sameBirth || nearBirth(other));
    }

    private static boolean any(
            List<List<String>> names,
            List<List<String>> others,
            BiPredicate<List<String>, List<String>> alike) {
        return names.stream()
                .anyMatch(name -> others.stream().anyMatch(other -> alike.test(name, other)));
    }

    private boolean nearBirth(Claimed other) {
        return born.stream()
                .anyMatch(date -> other.born.stream().anyMatch(theirs -> near(date, theirs)));
    }

    /** Whether two dates differ in one of year, month and day only: a slip of the pen. */
    private static boolean near(String a, String b) {
        String[] partsA = a.split("-", -1);
        String[] partsB = b.split("-", -1);
        int equal = 0;
        for (int i = 0; i < Math.min(partsA.length, partsB.length); i++) {
            equal += partsA[i].equals(partsB[i]) ? 1 : 0;
        }
        return equal >= 2;
    }
}
