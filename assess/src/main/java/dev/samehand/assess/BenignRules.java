package dev.samehand.assess;

import dev.samehand.model.AccountLabel;
import dev.samehand.model.Bits;
import dev.samehand.model.Claim;
import dev.samehand.model.IndependenceGroup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The innocent explanations that every network has to survive. For each: prior bits for it from how
 * common such groups are beside deceiving operations, and, against it, the middle member's bits
 * from what the explanation does not cover.
 */
final class BenignRules {

    /** Own accounts, homes and offices are this much more common than deceiving operations. */
    static final int COMMON = 12 * Bits.ONE;

    /** A known-bad member makes every innocent explanation less likely, a known-good one more. */
    private static final int KNOWN_BAD = 4 * Bits.ONE;

    private static final int KNOWN_GOOD = 6 * Bits.ONE;

    /** The group declared itself to the user. */
    private static final int DECLARED = 30 * Bits.ONE;

    private static final int CLASS_DAYS = 2;

    /**
     * One home: a number, a recovery address, a few machines, one address and one account, however
     * many live there.
     */
    private static final Budget HOME = new Budget(1, 3, 0, Integer.MAX_VALUE);

    /** One office: one of each, and one more for every five people, as few as a clerk may serve. */
    private static final Budget OFFICE = new Budget(1, 1, 1, 5);

    private static final List<BenignRule> ALL =
            List.of(
                    BenignRules::ownAccounts,
                    BenignRules::household,
                    BenignRules::classRoom,
                    BenignRules::firm,
                    BenignRules::agency,
                    BenignRules::sharedPlace,
                    facts -> PassedOn.weigh(facts, BenignKind.RECYCLED_PHONE, "phone"),
                    facts -> PassedOn.weigh(facts, BenignKind.SECOND_HAND_DEVICE, "device"));

    private BenignRules() {}

    /** Every explanation weighed, the one with most for it against the rest in front. */
    static List<Explanation> weigh(NetworkFacts facts) {
        int seeds =
                (facts.has(AccountLabel.KNOWN_BAD) ? -KNOWN_BAD : 0)
                        + (facts.has(AccountLabel.KNOWN_GOOD) ? KNOWN_GOOD : 0)
                        - Returns.bits(facts);
        List<Explanation> explanations = new ArrayList<>();
        for (BenignRule rule : ALL) {
            explanations.add(seeded(rule.weigh(facts), seeds));
        }
        explanations.sort(
                Comparator.comparingInt(Explanation::margin).thenComparing(Explanation::kind));
        return List.copyOf(explanations);
    }

    private static Explanation seeded(Explanation plain, int seeds) {
        int bitsFor = Math.max(0, plain.bitsFor() + (plain.bitsFor() == 0 ? 0 : seeds));
        return Explanation.weighed(plain.kind(), bitsFor, plain.bitsAgainst(), plain.why());
    }

    private static Explanation ownAccounts(NetworkFacts facts) {
        int persons = facts.persons.count();
        if (!facts.persons.claimed()) {
            return Explanation.weighed(
                    BenignKind.OWN_ACCOUNTS, COMMON, COMMON + 1, "the data name nobody");
        }
        return Explanation.weighed(
                BenignKind.OWN_ACCOUNTS,
                COMMON,
                Math.max(0, persons - 1) * 6 * Bits.ONE,
                persons <= 1
                        ? "no two members claim to be different people"
                        : persons + " different people are claimed");
    }

    private static Explanation household(NetworkFacts facts) {
        int persons = facts.persons.count();
        boolean oneFamily = persons >= 2 && 2 * facts.persons.familyNames() <= persons + 1;
        Beyond beyond = facts.beyond(HOME);
        return Explanation.weighed(
                BenignKind.HOUSEHOLD,
                COMMON + (oneFamily ? 3 * Bits.ONE : 0),
                Persons.tooManyForAHome(persons, facts.persons.familyNames())
                        + beyond.carriedAbout().bits(),
                persons
                        + " people with "
                        + facts.persons.familyNames()
                        + " family names; "
                        + beyond.text("one home"));
    }

    private static Explanation classRoom(NetworkFacts facts) {
        int together = facts.createdTogether(CLASS_DAYS);
        boolean oneDay = together >= 5 && 10 * together >= 6 * facts.size();
        Beyond beyond = facts.beyond(OFFICE);
        return Explanation.weighed(
                BenignKind.CLASS,
                oneDay ? COMMON : 0,
                oneDay ? beyond.bits() : Math.max(beyond.bits(), Explanation.CLEARLY),
                together
                        + " of "
                        + facts.size()
                        + " accounts began within "
                        + CLASS_DAYS
                        + " days");
    }

    private static Explanation firm(NetworkFacts facts) {
        String common = declared(facts, Claim.DECLARED_GROUP);
        boolean unnamed = 2 * named(facts) < facts.size();
        Beyond beyond = facts.beyond(OFFICE);
        int bitsFor = common.isEmpty() ? unnamed ? COMMON : 0 : DECLARED;
        return Explanation.weighed(
                BenignKind.FIRM,
                bitsFor,
                bitsFor == 0 ? Math.max(beyond.bits(), Explanation.CLEARLY) : beyond.bits(),
                common.isEmpty()
                        ? named(facts) + " of " + facts.size() + " members claim a full name"
                        : "all members declared the same group");
    }

    private static Explanation agency(NetworkFacts facts) {
        Beyond beyond = facts.beyond(OFFICE);
        Desks desks = Desks.of(facts.shared, facts.persons);
        return Explanation.weighed(
                BenignKind.AGENCY,
                Bits.ONE + beyond.placeBits(),
                beyond.withoutTexts().bits() + desks.bitsAgainst(),
                beyond.text("one office") + desks.text());
    }

    private static Explanation sharedPlace(NetworkFacts facts) {
        int left =
                NetworkFacts.median(
                        facts.left(value -> value.type().group() != IndependenceGroup.PLACE));
        return Explanation.weighed(
                BenignKind.SHARED_PLACE,
                4 * Bits.ONE,
                left,
                "the middle member keeps "
                        + Bits.shortText(left)
                        + " bits without device, network and address");
    }

    private static int named(NetworkFacts facts) {
        int named = 0;
        for (int person : facts.persons.of()) {
            named += person == Persons.NOBODY ? 0 : 1;
        }
        return named;
    }

    /** The one value of a claim that all members make, or an empty text. */
    private static String declared(NetworkFacts facts, Claim claim) {
        List<String> first = facts.columns.accounts().claims(claim, facts.members[0]);
        for (String value : first) {
            boolean all = true;
            for (int member : facts.members) {
                all &= facts.columns.accounts().claims(claim, member).contains(value);
            }
            if (all) {
                return value;
            }
        }
        return "";
    }
}
