package dev.samehand.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.samehand.model.Accounts;
import dev.samehand.model.Claim;
import dev.samehand.model.ColumnsBuilder;
import dev.samehand.model.ObservableTypes;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonsTest {

    private final ColumnsBuilder builder = new ColumnsBuilder(ObservableTypes.standard());

    @Test
    void differentNamesAreDifferentPeople() {
        person("a", "clara moretti", "");
        person("b", "bruno novotny", "");
        person("c", "irene okafor", "");
        assertThat(persons().count()).isEqualTo(3);
        assertThat(persons().familyNames()).isEqualTo(3);
    }

    @Test
    void oneNameSpeltInManyWaysIsOnePerson() {
        person("a", "clara moretti", "");
        person("b", "moretti clara", "");
        person("c", "clara j moretti", "");
        person("d", "clara moretty", "");
        assertThat(persons().count()).isEqualTo(1);
    }

    @Test
    void namesakesBornOnOtherDaysAreDifferentPeople() {
        person("a", "clara moretti", "1980-01-02");
        person("b", "clara moretti", "1991-11-30");
        assertThat(persons().count()).isEqualTo(2);
    }

    @Test
    void aSlipInABirthDateDoesNotMakeASecondPerson() {
        person("a", "clara moretti", "1980-01-02");
        person("b", "clara moretti", "1980-01-03");
        person("c", "clara moretti", "1980-02-02");
        assertThat(persons().of()[0]).isEqualTo(persons().of()[1]).isEqualTo(persons().of()[2]);
    }

    @Test
    void whoMarriesIsStillOnePerson() {
        person("a", "clara moretti", "1980-01-02");
        person("b", "clara okafor", "1980-01-02");
        assertThat(persons().count()).isEqualTo(1);
    }

    @Test
    void whoSharesABirthdayOnlyIsAnother() {
        person("a", "clara moretti", "1980-01-02");
        person("b", "bruno okafor", "1980-01-02");
        assertThat(persons().count()).isEqualTo(2);
    }

    @Test
    void whoeverClaimsNoFullNameIsNobody() {
        person("a", "clara moretti", "");
        person("b", "", "");
        person("c", "sales", "");
        Persons persons = persons();
        assertThat(persons.count()).isEqualTo(1);
        assertThat(persons.of()).containsExactly(0, Persons.NOBODY, Persons.NOBODY);
        assertThat(persons.among(new int[] {1, 2})).isZero();
        assertThat(persons.among(new int[] {0, 1, 2})).isEqualTo(1);
    }

    @Test
    void anAccountThatClaimsTwoNamesIsWhoeverEitherNames() {
        person("a", "clara moretti", "");
        person("b", "bruno novotny", "");
        person("b", "clara moretti", "");
        assertThat(persons().count()).isEqualTo(1);
    }

    /** What the accounts are called must not decide how many people they are. */
    @ParameterizedTest
    @ValueSource(strings = {"abc", "acb", "bac", "bca", "cab", "cba"})
    void whoClaimsTwoNamesMakesThemOnePersonWhateverTheOrder(String ids) {
        person(ids.substring(0, 1), "clara moretti", "");
        person(ids.substring(1, 2), "bruno novotny", "");
        person(ids.substring(2, 3), "clara moretti", "");
        person(ids.substring(2, 3), "bruno novotny", "");
        person("d", "irene okafor", "");
        assertThat(persons().of()).containsExactly(0, 0, 0, 1);
        assertThat(persons().count()).isEqualTo(2);
    }

    @Test
    void anAliasThatIsNoFullNameJoinsNobody() {
        person("a", "clara moretti", "");
        person("a", "i", "");
        person("b", "irene okafor", "");
        assertThat(persons().count()).isEqualTo(2);
    }

    @Test
    void whereNobodyIsNamedEveryMemberIsAPersonAndNothingContradicts() {
        Persons persons = Persons.unclaimed(4);
        assertThat(persons.claimed()).isFalse();
        assertThat(persons.among(new int[] {0, 2, 3})).isEqualTo(3);
    }

    private void person(String id, String name, String born) {
        int account = builder.account(id);
        if (!name.isEmpty()) {
            builder.claim(account, Claim.NAME, name);
        }
        if (!born.isEmpty()) {
            builder.claim(account, Claim.BIRTH_DATE, born);
        }
    }

    private Persons persons() {
        Accounts accounts = builder.build().accounts();
        return Persons.of(IntStream.range(0, accounts.size()).toArray(), accounts);
    }
}
