package dev.samehand.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.samehand.model.Claim;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

/** What an office has in common with an operation, and the little that tells them apart. */
class OfficeOrOperationTest {

    private static final String[] TWELVE = Town.ids("twelve", 12);

    @Test
    void threePursesOfThreePeopleAreMoreThanAnOfficeHas() {
        Town town = inThreeRooms(i -> "");
        payInto(town, i -> "mule number" + i % 3);
        Result result = town.assess();
        assertThat(result.eligible()).as(result.story()).containsExactlyInAnyOrder(TWELVE);
    }

    @Test
    void threeAccountsOfOneAgencyAreOnePurse() {
        Town town = inThreeRooms(i -> "");
        payInto(town, i -> "northgate staffing");
        assertThat(town.assess().eligible()).isEmpty();
    }

    @Test
    void machinesThatStandInOneOfficeLeaveTheQuestionToAPerson() {
        Town town = inThreeRooms(i -> "office");
        payInto(town, i -> "payroll number" + i % 3);
        Result result = town.assess();
        assertThat(result.eligible()).as(result.story()).isEmpty();
        assertThat(result.explanation("twelve-0", BenignKind.AGENCY).outcome())
                .isNotEqualTo(Explanation.Outcome.REFUTED);
    }

    /** A logo is everybody's picture, and two companies pay: more than one of each, and honest. */
    @Test
    void anAgencyWithALogoAndTwoPayrollsIsLeftAlone() {
        for (int people = 12; people <= 26; people += 2) {
            String[] ids = Town.ids("agency", people);
            Town town = new Town().people(ids).text("its profile ", 12, ids);
            town.share("image", "the logo", ids).share("email", "the office's", ids);
            for (int i = 0; i < ids.length; i++) {
                town.share("payout", "payroll " + i % 2, ids[i]);
                town.claim(Claim.PAYEE_NAME, i % 2 == 0 ? "northgate" : "southgate", ids[i]);
            }
            Result result = town.assess();
            assertThat(result.eligible()).as(people + " people: " + result.story()).isEmpty();
        }
    }

    @Test
    void aClassWhoseProjectGroupsHaveARepositoryEachIsLeftAlone() {
        String[] pupils = Town.ids("pupil", 30);
        Town town = new Town().people(pupils).share("email", "the teacher's", pupils);
        for (int i = 0; i < pupils.length; i++) {
            town.share("device", "school computer " + i % 3, pupils[i]);
            town.share("code", "repository " + i / 5, pupils[i]);
        }
        town.share("ip", "school", pupils);
        Result result = town.assess();
        assertThat(result.eligible()).as(result.story()).isEmpty();
    }

    @Test
    void twoBranchesThatEachHaveAMachineAndAPayrollAreLeftAlone() {
        String[] ids = Town.ids("staff", 12);
        Town town =
                new Town().people(ids).text("its profile ", 12, ids).share("image", "logo", ids);
        for (int i = 0; i < ids.length; i++) {
            town.share("device", "front desk " + i / 6, ids[i]);
            town.share("ip", "branch " + i / 6, ids[i]);
            town.share("payout", "payroll " + i / 6, ids[i]);
            town.claim(Claim.PAYEE_NAME, "branch " + i / 6, ids[i]);
        }
        Result result = town.assess();
        assertThat(result.eligible()).as(result.story()).isEmpty();
    }

    /** A couple among an agency's people shares a number, as couples do. */
    @Test
    void aCoupleAmongThePeopleOfAnAgencyIsNoOperation() {
        Town town = inThreeRooms(i -> "");
        payInto(town, i -> "northgate staffing");
        town.share("phone", "the couple's", TWELVE[0], TWELVE[1]);
        assertThat(town.assess().eligible()).isEmpty();
    }

    /** Each has two of six numbers and one of three referees: an office hands them out. */
    @Test
    void whatEverybodyHasOneOfIsTheOffices() {
        Result result = lines(20, 20).assess();
        assertThat(result.networkOf("of-0")).isPresent();
        assertThat(result.eligible()).as(result.story()).isEmpty();
    }

    /** As many of each, but nine people have them and the others none: nobody handed them out. */
    @Test
    void whatNineOfTwentyHaveIsNoOffices() {
        Result result = lines(20, 9).assess();
        assertThat(result.eligible()).as(result.story()).isNotEmpty();
    }

    /** Each clerk serves four people, who have the clerk's number, referee and machine. */
    @Test
    void whatDesksHandOutIsTheOffices() {
        Result result = dealt(i -> i / 4, i -> i / 4, i -> i / 4).assess();
        assertThat(result.networkOf("dealt-0")).isPresent();
        assertThat(result.eligible()).as(result.story()).isEmpty();
    }

    /** As many of each for as many people, but no two who share one thing share the next. */
    @Test
    void whatIsDealtOneByOneIsNoOffices() {
        Result result = dealt(i -> i / 4, i -> i % 5, i -> (i + i / 5) % 5).assess();
        assertThat(result.eligible()).as(result.story()).isNotEmpty();
        assertThat(result.explanation("dealt-0", BenignKind.AGENCY).why())
                .contains("nothing is common to half of them");
    }

    /** Who is served by whomever is free still has the payroll of all: a person must tell. */
    @Test
    void whoMixesDesksButHasOnePayrollMayBeAnOffice() {
        Town town = dealt(i -> i / 4, i -> i % 5, i -> (i + i / 5) % 5);
        town.share("payout", "payroll", Town.ids("dealt", 20));
        Result result = town.assess();
        assertThat(result.eligible()).as(result.story()).isEmpty();
    }

    /** Twenty people with one text and five each of numbers, referees and machines. */
    private static Town dealt(
            IntUnaryOperator phone, IntUnaryOperator referee, IntUnaryOperator machine) {
        String[] people = Town.ids("dealt", 20);
        Town town = new Town().people(people).text("their profile ", 12, people);
        for (int i = 0; i < people.length; i++) {
            town.share("phone", "number " + phone.applyAsInt(i), people[i]);
            town.share("reference", "referee " + referee.applyAsInt(i), people[i]);
            town.share("device", "machine " + machine.applyAsInt(i), people[i]);
        }
        return town;
    }

    /**
     * Six of twenty who sit together are the few of whom some group consists; seven are an office.
     */
    @Test
    void aPlaceExplainsAGroupOfWhichAThirdWasThere() {
        assertThat(forAnOffice(6)).isLessThan(forAnOffice(7));
    }

    /** Bits for an office where so many of twenty sit in one room, with two machines in it. */
    private static int forAnOffice(int inTheRoom) {
        Town town = lines(20, 20);
        for (int i = 0; i < 20; i++) {
            String member = "of-" + i;
            town.share("ip", i < inTheRoom ? "room" : "home of " + i, member);
            if (i < inTheRoom) {
                town.share("device", "machine " + i % 2, member);
            }
        }
        return town.assess().explanation("of-0", BenignKind.AGENCY).bitsFor();
    }

    /** People with one mailbox and one payroll, of whom some have two numbers and a referee. */
    private static Town lines(int people, int served) {
        String[] staff = Town.ids("of", people);
        Town town = new Town().people(staff).share("email", "everybody's", staff);
        town.share("payout", "payroll", staff);
        for (int i = 0; i < served; i++) {
            town.share("phone", "number " + i % 3, staff[i]);
            town.share("phone", "second number " + i / 3 % 3, staff[i]);
            town.share("reference", "referee " + (i + i / 3) % 3, staff[i]);
        }
        return town;
    }

    /**
     * Twelve people with one text, four to a mailbox and to a machine in its place, or to a number
     * where no place is known.
     */
    private static Town inThreeRooms(IntFunction<String> place) {
        Town town = new Town().people(TWELVE).text("their story ", 12, TWELVE);
        for (int i = 0; i < TWELVE.length; i++) {
            town.share("email", "mailbox " + i / 4, TWELVE[i]);
            if (place.apply(i).isEmpty()) {
                town.share("phone", "number " + i / 4, TWELVE[i]);
            } else {
                town.share("device", "machine " + i / 4, TWELVE[i]);
                town.share("ip", place.apply(i), TWELVE[i]);
            }
        }
        return town;
    }

    /** Three accounts for pay, across the machines, in the names given. */
    private static void payInto(Town town, IntFunction<String> payee) {
        for (int i = 0; i < TWELVE.length; i++) {
            town.share("payout", "account " + i % 3, TWELVE[i]);
            town.claim(Claim.PAYEE_NAME, payee.apply(i), TWELVE[i]);
        }
    }
}
