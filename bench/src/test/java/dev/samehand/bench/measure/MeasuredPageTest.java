package dev.samehand.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasuredPageTest {

    @TempDir Path folder;

    @Test
    void onlyWhatStandsBetweenTheMarkersIsRenewed() throws IOException {
        Path page = folder.resolve("page.md");
        Files.writeString(
                page, "before\n<!-- measured: begin -->\nold\n<!-- measured: end -->\nafter\n");
        MeasuredPage.write(page, "new");
        assertThat(page)
                .hasContent(
                        "before\n<!-- measured: begin -->\n\nnew\n<!-- measured: end -->\nafter\n");
    }

    @Test
    void aPageWithoutMarkersIsLeftAlone() throws IOException {
        Path page = Files.writeString(folder.resolve("page.md"), "all by hand\n");
        assertThatThrownBy(() -> MeasuredPage.write(page, "new"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("lacks the markers");
        assertThat(page).hasContent("all by hand\n");
    }
}
