package dev.samehand.assess;

import dev.samehand.model.Accounts;
import dev.samehand.model.Bits;
import dev.samehand.model.Claim;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How many different people the members of a network claim to be. Members whose claims may be those
 * of one person count as one; members that claim no full name count as nobody.
 *
 * <p>Where the data name nobody at all, each member counts as a person of its own, and {@code
 * claimed} is false: nothing can contradict then.
 *
 * @param of number of each member's person, or {@link #NOBODY}
 */
record Persons(int[] of, int count, int familyNames, boolean claimed) {

    /** Two people with two names are a home. */
    private static final int COUPLE = 2;

    /** Each further family name in a home costs it so much, each further relative less. */
    private static final int EACH_STRANGER = Bits.of(3.5);

    private static final int EACH_RELATIVE = Bits.ONE;

    /** The member claims no full name. */
    static final int NOBODY = -1;

    static Persons unclaimed(int members) {
        int[] person = new int[members];
        Arrays.setAll(person, i -> i);
        return new Persons(person, members, members, false);
    }

    static Persons of(int[] members, Accounts accounts) {
        List<Claimed> claims =
                Arrays.stream(members).mapToObj(account -> Claimed.of(account, accounts)).toList();
        int[] person = new int[members.length];
        Arrays.fill(person, NOBODY);
        int persons = 0;
        for (int i = 0; i < members.length; i++) {
            if (!claims.get(i).named()) {
                continue;
            }
            person[i] = persons++;
            for (int j = 0; j < i; j++) {
                // who claims two names is whoever either names, and so these two are one
                if (person[j] != NOBODY
                        && person[j] != person[i]
                        && claims.get(i).maybeOne(claims.get(j))) {
                    replace(person, i + 1, person[j], person[i]);
                }
            }
        }
        return new Persons(person, renumber(person), familyNames(members, accounts), true);
    }

    private static void replace(int[] person, int size, int one, int by) {
        for (int i = 0; i < size; i++) {
            person[i] = person[i] == one ? by : person[i];
        }
    }

    /** Numbers the people in the order of their first members; how many there are. */
    private static int renumber(int[] person) {
        Map<Integer, Integer> numbers = new HashMap<>();
        for (int i = 0; i < person.length; i++) {
            if (person[i] != NOBODY) {
                int next = numbers.size();
                person[i] = numbers.computeIfAbsent(person[i], one -> next);
            }
        }
        return numbers.size();
    }

    /** Number of a member's person; who claims no full name is a person of its own. */
    int each(int position) {
        return of[position] == NOBODY ? count + position : of[position];
    }

    /** Different people among some members, given by their positions. */
    int among(int[] positions) {
        return (int)
                Arrays.stream(positions)
                        .map(i -> of[i])
                        .filter(p -> p != NOBODY)
                        .distinct()
                        .count();
    }

    /** Bits against one home in the number of people and of their family names. */
    static int tooManyForAHome(int persons, int familyNames) {
        int strangers = Math.max(0, familyNames - COUPLE);
        int relatives = Math.max(0, persons - Math.max(COUPLE, familyNames));
        return strangers * EACH_STRANGER + relatives * EACH_RELATIVE;
    }

    /** Whether some accounts claim more family names than a couple has. */
    static boolean strangers(int[] accounts, Accounts all) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < accounts.length && names.size() <= COUPLE; i++) {
            addFamilyNames(accounts[i], all, names);
        }
        return names.size() > COUPLE;
    }

    /** Different family names that some accounts claim. */
    static int familyNames(int[] members, Accounts accounts) {
        Set<String> names = new HashSet<>();
        for (int member : members) {
            addFamilyNames(member, accounts, names);
        }
        return names.size();
    }

    private static void addFamilyNames(int account, Accounts accounts, Set<String> names) {
        for (String name : accounts.claims(Claim.NAME, account)) {
            if (Names.full(name)) {
                names.add(Names.words(name).getLast());
            }
        }
    }
}
