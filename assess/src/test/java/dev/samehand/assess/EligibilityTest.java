package dev.samehand.assess;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What makes a member's evidence its own, strong and of two groups. */
class EligibilityTest {

    private static final String[] PERSONAS = Town.ids("persona", 8);

    @Test
    void accountsOfOnePersonAreProposedByWhatTheyShareTogether() {
        Town town = withPersonOfTwoAccounts().share("payout", "wallet 0", "two-b");
        town.share("device", "own machine", "two-a", "two-b");
        Result result = town.assess();
        assertThat(result.eligible()).as(result.story()).contains("two-a", "two-b");
    }

    @Test
    void aSecondAccountOfOnesOwnIsNoSecondGroup() {
        Town town = withPersonOfTwoAccounts().share("device", "own machine", "two-a", "two-b");
        Result result = town.assess();
        assertThat(result.member("two-a").reasons())
                .as(result.story())
                .contains("evidence of one independence group only");
        assertThat(result.eligible()).doesNotContain("two-a", "two-b").contains("persona-0");
    }

    @Test
    void aNameAloneMakesTwoAccountsNobodysOwn() {
        Town town = withPersonOfTwoAccounts().share("payout", "wallet 0", "two-b");
        Result result = town.assess();
        assertThat(result.eligible()).as(result.story()).doesNotContain("two-a");
    }

    /** What a thief took binds the accounts of thief and victim, not two of one owner. */
    @Test
    void papersThatTwoAccountsShareMakeThemNobodysOwn() {
        Town town = withPersonOfTwoAccounts().share("payout", "wallet 0", "two-b");
        town.share("document", "a passport", "two-a", "two-b");
        town.share("image", "a portrait", "two-a", "two-b");
        Result result = town.assess();
        assertThat(result.member("two-a").reasons())
                .as(result.story())
                .contains("evidence of one independence group only");
    }

    @Test
    void anAccountForPayOfAFewIsAStrongLink() {
        Town town = new Town().operation(PERSONAS).people("ninth");
        town.share("payout", "wallet 0", "ninth").text("their story ", 12, "ninth");
        Result result = town.assess();
        assertThat(result.eligible()).as(result.story()).contains("ninth");
        assertThat(result.member("ninth").reasons())
                .contains("strong link to somebody else: payout");
    }

    @Test
    void anAccountForPayOfManyIsNone() {
        Town town = new Town().operation(PERSONAS).people("ninth");
        town.share("payout", "wallet 0", "ninth").text("their story ", 12, "ninth");
        town.share("payout", "wallet 0", Town.ids("customer", 8));
        Result result = town.assess();
        assertThat(result.member("ninth").reasons())
                .as(result.story())
                .contains("no strong link of its own");
    }

    /** Both share telephone and mailbox with the operation: much, and of one group. */
    private static Town withPersonOfTwoAccounts() {
        Town town = new Town().operation(PERSONAS);
        for (String account : new String[] {"two-a", "two-b"}) {
            town.named(account, Town.name(30), Town.born(30), 150);
            town.share("phone", "burner 0", account).share("email", "recovery 1", account);
        }
        return town;
    }
}
