package dev.samehand.assess;

import dev.samehand.model.Accounts;
import dev.samehand.model.Bits;
import dev.samehand.model.Claim;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
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
        int[] person = new int[members.length];
        Arrays.fill(person, NOBODY);
        int count = 0;
        for (int i = 0; i < members.length; i++) {
            if (!named(members[i], accounts)) {
                continue;
            }
            for (int j = 0; j < i && person[i] == NOBODY; j++) {
                if (person[j] != NOBODY && maybeOne(members[i], members[j], accounts)) {
                    person[i] = person[j];
                }
            }
            if (person[i] == NOBODY) {
                person[i] = count++;
            }
        }
        return new Persons(person, count, familyNames(members, accounts), true);
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

    private static boolean named(int account, Accounts accounts) {
        return accounts.claims(Claim.NAME, account).stream().anyMatch(Names::full);
    }

    private static boolean maybeOne(int a, int b, Accounts accounts) {
        List<String> bornA = accounts.claims(Claim.BIRTH_DATE, a);
        List<String> bornB = accounts.claims(Claim.BIRTH_DATE, b);
        boolean sameBirth = bornA.stream().anyMatch(bornB::contains);
        boolean nearBirth =
                bornA.stream().anyMatch(a1 -> bornB.stream().anyMatch(b1 -> near(a1, b1)));
        boolean contradict = !nearBirth && !bornA.isEmpty() && !bornB.isEmpty();
        for (String nameA : accounts.claims(Claim.NAME, a)) {
            for (String nameB : accounts.claims(Claim.NAME, b)) {
                if ((!contradict && Names.agree(nameA, nameB))
                        || (sameBirth && Names.overlap(nameA, nameB))) {
                    return true;
                }
            }
        }
        return false;
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
