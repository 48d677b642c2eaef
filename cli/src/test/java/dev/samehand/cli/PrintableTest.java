package dev.samehand.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {

    @Test
    void leavesTextOfEveryScriptAsItIs() {
        String text = "Zoë Ødegård 김철수 Łukasz 😀 (4 × device)";
        assertThat(Printable.of(text)).isSameAs(text);
    }

    @Test
    void replacesWhatCouldSteerATerminalOrTurnTheWritingAround() {
        assertThat(Printable.of("a\u001b[2Jb\rc\u0007")).isEqualTo("a�[2Jb�c�");
        assertThat(Printable.of("user\u202Egpj.exe")).isEqualTo("user�gpj.exe");
        assertThat(Printable.of("zero\u200Bwidth\uD800")).isEqualTo("zero�width�");
    }
}
