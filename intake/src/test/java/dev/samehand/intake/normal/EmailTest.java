package dev.samehand.intake.normal;

import static dev.samehand.intake.normal.Expect.isPlaceholder;
import static dev.samehand.intake.normal.Expect.isUnusable;
import static dev.samehand.intake.normal.Expect.mark;
import static dev.samehand.intake.normal.Expect.value;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EmailTest {

    private final Email email = new Email();
    private final EmailStem stem = new EmailStem();

    @Test
    void caseAndSpacesAroundDoNotMatter() {
        assertThat(value(email.of(" Kira.Baird@Inbox.EXAMPLE ")))
                .isEqualTo("kira.baird@inbox.example");
    }

    @Test
    void aTagIsDroppedWhereTheProviderIgnoresIt() {
        assertThat(value(email.of("kira+jobs@outlook.com"))).isEqualTo("kira@outlook.com");
        assertThat(value(email.of("kira+jobs@inbox.example"))).isEqualTo("kira+jobs@inbox.example");
    }

    @Test
    void dotsAreDroppedAtGmailOnlyAndGooglemailIsGmail() {
        assertThat(value(email.of("k.i.r.a@gmail.com"))).isEqualTo("kira@gmail.com");
        assertThat(value(email.of("k.ira+x@googlemail.com"))).isEqualTo("kira@gmail.com");
        assertThat(value(email.of("k.ira@outlook.com"))).isEqualTo("k.ira@outlook.com");
    }

    @Test
    void aDomainBeyondAsciiIsTheSameAsItsPunycode() {
        assertThat(value(email.of("kira@bücher.example"))).isEqualTo("kira@xn--bcher-kva.example");
        assertThat(value(email.of("ｋira@inbox.example"))).isEqualTo("kira@inbox.example");
        assertThat(value(email.of("ki\u200bra@inbox.example"))).isEqualTo("kira@inbox.example");
    }

    @Test
    void aDoubtfulAddressIsKeptAndMarked() {
        assertThat(mark(email.of("kira@localhost"))).isNotEmpty();
        assertThat(mark(email.of("kira@inbox..example"))).isNotEmpty();
        assertThat(mark(email.of("kira@inbox.example"))).isEmpty();
    }

    @Test
    void whatIsNoAddressIsOfNoUse() {
        assertThat(isUnusable(email.of("kira"))).isTrue();
        assertThat(isUnusable(email.of("@inbox.example"))).isTrue();
        assertThat(isUnusable(email.of("kira baird@inbox.example"))).isTrue();
        assertThat(isUnusable(email.of("a@b.example,c@d.example"))).isTrue();
        assertThat(isUnusable(email.of("+tag@gmail.com"))).isFalse();
    }

    @Test
    void standInsForNoAddressNeverLink() {
        assertThat(isPlaceholder(email.of("n/a"))).isTrue();
        assertThat(isPlaceholder(email.of("noreply@inbox.example"))).isTrue();
    }

    @Test
    void aStemIsWhatIsLeftWithoutSeparatorsTagAndDigitsAtTheEnds() {
        assertThat(value(stem.of("kira_baird@inbox.example"))).isEqualTo("kirabaird");
        assertThat(value(stem.of("007Kira.Baird-99+jobs@post.example"))).isEqualTo("kirabaird");
        assertThat(value(stem.of("kirabaird"))).isEqualTo("kirabaird");
        assertThat(value(stem.of("jöhn.müller"))).isEqualTo("johnmuller");
    }

    @Test
    void shortStemsAndWordsForRolesTellNothing() {
        assertThat(isPlaceholder(stem.of("kira1@inbox.example"))).isTrue();
        assertThat(isPlaceholder(stem.of("support@firm.example"))).isTrue();
        assertThat(isPlaceholder(stem.of("web.developer99@firm.example"))).isTrue();
    }
}
