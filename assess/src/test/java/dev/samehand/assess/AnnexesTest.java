package dev.samehand.assess;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Honest groups that a network reaches into, or that only look as if they hid. */
class AnnexesTest {

    private static final String[] PERSONAS = Town.ids("persona", 8);
    private static final String[] CLIENTS = Town.ids("client", 14);

    @Test
    void theClientsOfAnAgencyDoNotFallWithWhomAnOperationPlacedThere() {
        Town town = new Town().operation(PERSONAS);
        for (int i = 0; i < PERSONAS.length; i++) {
            town.share("document", "forged " + i, PERSONAS[i], PERSONAS[(i + 1) % 8]);
        }
        agency(town).share("payout", "the agency's", "persona-6", "persona-7");
        Result result = town.text("its profile ", 12, "persona-6", "persona-7").assess();
        assertThat(result.network("client-0"))
                .as("otherwise nobody would be in danger: %s", result.story())
                .isSameAs(result.network("persona-0"));
        assertThat(result.eligible()).containsExactlyInAnyOrder(PERSONAS);
        assertThat(result.member("client-0").reasons())
                .contains("its part of the network would be: agency, but for one shared payout");
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
