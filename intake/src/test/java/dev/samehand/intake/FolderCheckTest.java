package dev.samehand.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.samehand.intake.FolderCheck.CheckedFile;
import dev.samehand.model.Progress;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderCheckTest {

    @TempDir Path directory;

    @Test
    void theCheckTellsWhatWouldBeReadMappedMarkedAndRejected() {
        FolderCheck check =
                new Folder(directory)
                        .with("samehand.yaml", "files: [{files: e.json, source: entra-sign-ins}]")
                        .with(
                                "e.json",
                                "[{\"userId\":\"u1\",\"createdDateTime\":\"2026-05-01\",\"x\":1}]")
                        .with(
                                "accounts.csv",
                                "account_id,phone,shoe,country",
                                "a1,+13712139227,42,Oz")
                        .with("profiles.csv", "account_id,photo", "a1,photos/1.jpg")
                        .with("photos/1.jpg", "not really")
                        .with("readme.txt", "hello")
                        .open()
                        .check(Progress.silent());

        CheckedFile accounts = check.files().getFirst();
        assertThat(accounts.source()).isEqualTo("canonical");
        assertThat(accounts.mapped()).containsExactly("account_id", "phone", "country");
        assertThat(accounts.missing()).contains("email").doesNotContain("phone");
        assertThat(accounts.unknown()).containsExactly("shoe");
        CheckedFile entra = check.files().get(1);
        assertThat(entra.source()).isEqualTo("entra-sign-ins");
        assertThat(entra.mapped()).containsExactly("userId", "createdDateTime");
        assertThat(entra.unknown()).containsExactly("x");
        assertThat(check.unread()).containsExactly("photos/1.jpg", "readme.txt");
        assertThat(check.intake().marks()).extracting(Mark::field).containsExactly("phone");
        assertThat(check.intake().rejected()).hasSize(1);
        assertThat(check.intake().unexamined()).hasSize(1);
    }

    @Test
    void ofManyRejectedRowsTheCheckListsSomeAndCountsAll() {
        String[] lines = new String[501];
        lines[0] = "account_id,country";
        for (int i = 1; i < lines.length; i++) {
            lines[i] = "a" + i + ",nowhere";
        }
        FolderCheck check =
                new Folder(directory).with("accounts.csv", lines).open().check(Progress.silent());

        assertThat(check.intake().rejected()).hasSize(FolderCheck.SAMPLE);
        assertThat(check.intake().rejections()).isEqualTo(500);
    }
}
