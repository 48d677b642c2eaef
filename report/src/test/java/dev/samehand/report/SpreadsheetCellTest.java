package dev.samehand.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetCellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+49 30",
                "-x",
                "@sum",
                "\tx",
                "\rx",
                "\nx",
                "＝1",
                "'=1",
                "''-x",
                "plain",
                "'quoted'",
                "",
                "'"
            })
    void whatIsWrittenIsReadBack(String text) {
        assertThat(SpreadsheetCell.read(SpreadsheetCell.of(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49 30", "-x", "@sum", "\tx", "\rx", "＝1"})
    void formulasGetAnApostropheInFront(String text) {
        assertThat(SpreadsheetCell.of(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "'quoted'", "a=b", ""})
    void otherTextStaysAsItIs(String text) {
        assertThat(SpreadsheetCell.of(text)).isEqualTo(text);
    }
}
