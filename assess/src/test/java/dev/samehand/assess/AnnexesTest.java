package dev.samehand.assess;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Honest groups that a network reaches into, or that only look as if they hid. */
class AnnexesTest {

    private static final String[] PERSONAS = Town.ids("persona", 8);
    private static final String[] CLIENTS = Town.ids("client", 14);

    @Test
    void theClientsOfAnAgencyDoNotFallWithWhomAnOperationPlacedThere() {
        Town town = operation();
        agency(town).share("payout", "the agency's", "persona-6", "persona-7");
        Result result = town.text("its profile ", 12, "persona-6", "persona-7").assess();
        assertThat(result.network("client-0"))
                .as("otherwise nobody would be in danger: %s", result.story())
                .isSameAs(result.network("persona-0"));
        assertThat(result.eligible()).containsExactlyInAnyOrder(PERSONAS);
        assertThat(result.member("client-0").reasons())
                .contains("its part of the network would be: agency, but for one shared payout");
    }

    /**
     * Once under her maiden name and once married; an operation has taken over a mailbox of hers.
     */
    @Test
    void aPersonUnderTwoNamesDoesNotFallWithWhomHerOldMailboxWentTo() {
        Town town = operation();
        town.named("maiden", "wanda ziegler", "1971-03-03", 10);
        town.named("married", "wanda aaltonen", "1971-04-03", 900);
        for (String account : new String[] {"maiden", "married"}) {
            town.share("device", "her laptop", account).share("phone", "her number", account);
            town.share("email", "recovery 1", account);
        }
        Result result = town.assess();
        assertThat(result.network("maiden"))
                .as("otherwise she would not be in danger: %s", result.story())
                .isSameAs(result.network("persona-0"));
        assertThat(result.eligible()).contains("persona-0").doesNotContain("maiden", "married");
        assertThat(result.member("maiden").reasons())
                .anyMatch(reason -> reason.contains("accounts of one or two people"));
    }

    /** Two who live together and share a laptop, and an operation has taken over their mailbox. */
    @Test
    void aCoupleWithALaptopAtItsOwnAddressDoesNotFallWithWhomItsMailboxWentTo() {
        Town town = operation().share("email", "recovery 1", "she", "he");
        town.named("she", "wanda ziegler", "1971-03-03", 10);
        town.named("he", "ulf aaltonen", "1969-04-03", 900);
        town.share("device", "their laptop", "she", "he").share("ip", "their home", "she", "he");
        Result result = town.assess();
        assertThat(result.network("she")).isSameAs(result.network("persona-0"));
        assertThat(result.eligible()).contains("persona-0").doesNotContain("she", "he");
    }

    @Test
    void anAgencyThatOnlyABoughtTextJoinsToAnOperationDoesNotFallWithIt() {
        Town town = agency(operation()).text("a bought résumé ", 20, PERSONAS);
        Result result = town.text("a bought résumé ", 20, CLIENTS).assess();
        assertThat(result.eligible()).as(result.story()).doesNotContain(CLIENTS);
    }

    @Test
    void theClientsOfAnAgencyByThemselvesAreLeftAlone() {
        Town town = new Town();
        Result result = agency(town).assess();
        assertThat(result.eligible()).as(result.story()).isEmpty();
    }

    @Test
    void aCourseWhoseTeamsCommitToOneRepositoryEachIsLeftAlone() {
        String[] pupils = Town.ids("pupil", 16);
        Town town = new Town().people(pupils);
        for (int i = 0; i < pupils.length; i++) {
            town.share("code", "repository " + i / 4, pupils[i]);
            for (int mate = 0; mate < 4; mate++) {
                town.share("commit_email", "mate " + (i / 4 * 4 + mate), pupils[i]);
            }
            town.share("reference", "teacher " + i % 2, pupils[i]).share("ip", "school", pupils[i]);
        }
        Result result = town.assess();
        assertThat(result.networkOf("pupil-0")).as("the teams are one network").isPresent();
        assertThat(result.eligible()).as(result.story()).isEmpty();
    }

    /** Two of the staff work with one laptop, and are never in the same branch. */
    @Test
    void aLaptopThatTravelsBetweenBranchesHidesNobody() {
        String[] staff = Town.ids("staff", 10);
        Town town = new Town().people(staff);
        for (int i = 0; i < staff.length; i++) {
            town.share("ip", "branch " + i % 2, staff[i]).share("payout", "payroll", staff[i]);
            town.share("email", "it help", staff[i]).share("phone", "desk " + i % 2, staff[i]);
        }
        town.share("device", "laptop one", "staff-0", "staff-1");
        town.share("device", "laptop two", "staff-2", "staff-3");
        Result result = town.assess();
        assertThat(result.networkOf("staff-0")).isPresent();
        assertThat(result.eligible()).as(result.story()).isEmpty();
    }

    /** One that is clearly no office: papers as well go from hand to hand. */
    private static Town operation() {
        Town town = new Town().operation(PERSONAS);
        for (int i = 0; i < PERSONAS.length; i++) {
            town.share("document", "forged " + i, PERSONAS[i], PERSONAS[(i + 1) % 8]);
        }
        return town;
    }

    /** Fourteen people, two recruiters' phones, one mailbox, one payroll, one template. */
    private static Town agency(Town town) {
        for (int i = 0; i < CLIENTS.length; i++) {
            town.named(CLIENTS[i], Town.name(40 + i), Town.born(40 + i), 300 + 31 * i);
            town.share("payout", "the agency's", CLIENTS[i]);
            town.share("phone", "recruiter " + i % 2, CLIENTS[i]);
            town.share("email", "its inbox", CLIENTS[i]);
        }
        return town.text("its profile ", 12, CLIENTS);
    }
}
