package dev.samehand.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.samehand.model.Claim;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Honest groups, one of each kind, that no person should be asked to act on. */
class InnocentGroupsTest {

    @Test
    void somebodyWithManyAccountsOfTheirOwnIsLeftAlone() {
        Town town = new Town();
        String[] own = Town.ids("own", 7);
        for (int i = 0; i < own.length; i++) {
            town.named(own[i], i % 2 == 0 ? "clara moretti" : "moretti clara j", "", 30 * i);
        }
        town.share("phone", "hers", own).share("device", "her laptop", own);
        town.share("payout", "her bank", own).share("email", "her mailbox", own);
        town.text("her résumé ", 20, own);
        Result result = leftAlone(town);
        assertThat(result.network("own-0").kind()).isEqualTo(BenignKind.OWN_ACCOUNTS.word());
    }

    @Test
    void aFamilyIsLeftAlone() {
        Town town = new Town();
        String[] family = Town.ids("family", 4);
        String[] given = {"greta", "hugo", "irene", "jonas"};
        for (int i = 0; i < family.length; i++) {
            town.named(family[i], given[i] + " lindqvist", Town.born(i), 200 * i);
        }
        town.share("phone", "landline", family).share("address", "home", family);
        town.share("device", "tablet", family)
                .share("device", "old laptop", "family-0", "family-2");
        town.share("ip", "home network", family).share("payout", "joint account", family);
        town.share("email", "recovery", family);
        Result result = leftAlone(town);
        assertThat(result.network("family-0").kind()).isEqualTo(BenignKind.HOUSEHOLD.word());
    }

    @Test
    void friendsWhoShareAFlatAreLeftAlone() {
        String[] flat = Town.ids("flat", 4);
        Town town = new Town().people(flat);
        town.share("ip", "flat network", flat).share("address", "flat", flat);
        town.share("device", "television", flat).share("device", "printer", "flat-1", "flat-3");
        town.share("phone", "flat phone", flat);
        leftAlone(town);
    }

    @Test
    void aClassThatSignsUpInOneRoomIsLeftAlone() {
        Town town = new Town();
        String[] pupils = Town.ids("pupil", 24);
        for (int i = 0; i < pupils.length; i++) {
            town.named(pupils[i], Town.name(i), Town.born(i), 500 + i % 2);
            town.share("device", "school computer " + i % 2, pupils[i]);
        }
        town.share("ip", "school", pupils).share("email", "the teacher's", pupils);
        Result result = leftAlone(town);
        assertThat(result.networkOf("pupil-0")).isPresent();
    }

    @Test
    void aFirmsRoleAccountsAreLeftAlone() {
        Town town = new Town();
        String[] desks = {"sales", "info", "jobs", "press", "billing", "support", "office"};
        for (String desk : desks) {
            town.named(desk, "", "", 300);
        }
        town.share("phone", "switchboard", desks).share("device", "front desk", desks);
        town.share("email", "the clerk's", desks).share("payout", "the firm's", desks);
        town.share("ip", "office", desks);
        leftAlone(town);
    }

    @Test
    void aFirmThatDeclaredItsStaffIsLeftAlone() {
        String[] staff = Town.ids("staff", 12);
        Town town = new Town().people(staff).claim(Claim.DECLARED_GROUP, "firm Specimen", staff);
        town.share("phone", "switchboard", staff).share("device", "front desk", staff);
        town.share("device", "second desk", Arrays.copyOf(staff, 5));
        town.share("payout", "the firm's", staff).share("address", "office", staff);
        town.share("email", "the clerk's", staff).share("phone", "mobile", Arrays.copyOf(staff, 3));
        Result result = leftAlone(town);
        assertThat(result.network("staff-0").kind()).isEqualTo(BenignKind.FIRM.word());
    }

    @Test
    void anAgencyAndItsPeopleAreLeftAlone() {
        String[] clients = Town.ids("client", 30);
        Town town = new Town().people(clients);
        town.share("phone", "recruiter", clients).share("payout", "agency account", clients);
        town.share("reference", "recruiter's mailbox", clients);
        town.share("device", "office machine", Arrays.copyOf(clients, 10));
        town.share("ip", "office", Arrays.copyOf(clients, 12));
        town.text("agency template ", 6, clients);
        leftAlone(town);
    }

    @Test
    void anAgencyWhoseRecruitersEachServeAFewIsLeftAlone() {
        String[] clients = Town.ids("client", 24);
        Town town = new Town().people(clients);
        town.share("payout", "agency account", clients).share("url", "agency site", clients);
        for (int recruiter = 0; recruiter < 4; recruiter++) {
            String[] hers = Arrays.copyOfRange(clients, 6 * recruiter, 6 * recruiter + 6);
            town.share("phone", "phone of recruiter " + recruiter, hers);
            town.share("email", "mailbox of recruiter " + recruiter, hers);
            town.share("device", "machine of recruiter " + recruiter, hers);
            town.share("ip", "office", hers);
        }
        town.text("agency template ", 6, clients);
        leftAlone(town);
    }

    @Test
    void twoFamiliesBetweenWhomALaptopWasSoldAreLeftAlone() {
        Town town = new Town();
        for (String family : new String[] {"lindqvist", "moretti"}) {
            String[] members = Town.ids(family, 3);
            String[] given = {"greta", "hugo", "irene"};
            for (int i = 0; i < members.length; i++) {
                town.named(members[i], given[i] + " " + family, Town.born(i), 200 * i);
            }
            town.share("phone", family + " landline", members);
            town.share("ip", family + " network", members);
            town.share("email", family + " recovery", members);
        }
        town.share("device", "second-hand", "lindqvist-0", "moretti-0");
        leftAlone(town);
    }

    @Test
    void strangersInALibraryAreLeftAlone() {
        String[] readers = Town.ids("reader", 40);
        Town town = new Town().people(readers);
        for (int i = 0; i < readers.length; i++) {
            town.seen(readers[i], "device", "library machine " + i % 3, i * 5, i * 5 + 20);
            town.seen(readers[i], "device", "library machine " + (i + 1) % 3, i * 5, i * 5 + 20);
            town.seen(readers[i], "ip", "library", i * 5, i * 5 + 20);
        }
        leftAlone(town);
    }

    @Test
    void peopleWhoHadOneNumberAfterTheOtherAreLeftAlone() {
        String[] holders = Town.ids("holder", 4);
        Town town = new Town().people(holders);
        for (int i = 0; i < holders.length; i++) {
            town.seen(holders[i], "phone", "recycled", 200 * i, 200 * i + 90);
            town.share("ip", "the carrier's", holders[i]);
            town.share("address", "student hall", holders[i]);
        }
        leftAlone(town);
    }

    @Test
    void theNextOwnerOfALaptopIsLeftAlone() {
        String[] owners = Town.ids("owner", 5);
        Town town = new Town().people(owners);
        for (int i = 0; i < owners.length; i++) {
            town.seen(owners[i], "device", "second-hand", 60 * i, 60 * i + 59);
            town.seen(owners[i], "serial", "second-hand", 60 * i, 60 * i + 59);
            town.share("ip", "the shop's", owners[i]);
        }
        leftAlone(town);
    }

    @Test
    void namesakesAreLeftAlone() {
        Town town = new Town();
        String[] namesakes = Town.ids("namesake", 6);
        for (int i = 0; i < namesakes.length; i++) {
            town.named(namesakes[i], "rosa tanaka", Town.born(3 * i), 50 * i);
        }
        town.share("email_stem", "rosatanaka", namesakes);
        Result result = leftAlone(town);
        assertThat(result.networkOf("namesake-0")).isEmpty();
    }

    @Test
    void threeDifferentNamesProveNothing() {
        String[] three = Town.ids("three", 3);
        Town town = new Town().people(three);
        town.share("phone", "a", three).share("device", "b", three).share("payout", "c", three);
        town.text("same text ", 20, three);
        leftAlone(town);
    }

    @Test
    void aDeclaredGroupExcusesNobodyOutsideOfIt() {
        String[] eight = Town.ids("persona", 8);
        Town town = new Town().operation(eight);
        town.claim(Claim.DECLARED_GROUP, "firm Specimen", Arrays.copyOf(eight, 4));
        assertThat(town.assess().eligible()).contains("persona-7");
    }

    private static Result leftAlone(Town town) {
        Result result = town.assess();
        assertThat(result.eligible()).as(result.story()).isEmpty();
        return result;
    }
}
