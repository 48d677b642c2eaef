package dev.samehand.report;

import dev.samehand.model.InputFile;
import dev.samehand.model.RejectedRow;
import java.util.List;
import java.util.function.Consumer;

/** What was read, what could not be used, and what the weights came from. */
final class InputSection {

    private InputSection() {}

    static void write(Html html, Run run) {
        html.open("section", "id", "input", "aria-labelledby", "input-title").line();
        html.open("details").open("summary");
        html.element("h2", "What was read", "id", "input-title").close("summary").line();
        warnings(html, run.warnings());
        table(
                html,
                run.files(),
                file -> file(html, file),
                "File",
                "Table",
                "Format",
                "Records",
                "Rejected",
                "SHA-256",
                "Problem");
        if (!run.rejected().isEmpty()) {
            html.element("h3", "Rows and fields that could not be used");
            table(
                    html,
                    run.rejected(),
                    row -> rejected(html, row),
                    "File",
                    "Line",
                    "Field",
                    "Value",
                    "Reason",
                    "Rest of the row");
        }
        if (!run.facts().unexamined().isEmpty()) {
            html.element("h3", "Not examined by this version").open("ul");
            limited(html, run.facts().unexamined(), path -> html.inputElement("li", path));
            html.close("ul").line();
        }
        html.open("p", "class", "note").text("Weights: ").input(run.facts().priors());
        html.text(". Times of the run are in run.json.").close("p");
        html.close("details").close("section").line();
    }

    private static void warnings(Html html, List<String> warnings) {
        if (!warnings.isEmpty()) {
            html.open("ul", "class", "warnings");
            limited(html, warnings, warning -> html.inputElement("li", warning));
            html.close("ul").line();
        }
    }

    private static <T> void table(Html html, List<T> rows, Consumer<T> row, String... titles) {
        html.open(
                "div",
                "class",
                "scroll",
                "tabindex",
                "0",
                "role",
                "region",
                "aria-label",
                titles[0]);
        html.open("table", "class", "input").open("thead").open("tr");
        for (String title : titles) {
            html.element("th", title, "scope", "col");
        }
        html.close("tr").close("thead").open("tbody").line();
        rows.stream().limit(Limits.INPUT_ROWS_ON_PAGE).forEach(row);
        html.close("tbody").close("table").close("div").line();
        rest(html, rows.size());
    }

    private static void limited(Html html, List<String> texts, Consumer<String> each) {
        texts.stream().limit(Limits.INPUT_ROWS_ON_PAGE).forEach(each);
        if (texts.size() > Limits.INPUT_ROWS_ON_PAGE) {
            html.element("li", more(texts.size()));
        }
    }

    private static void rest(Html html, int size) {
        if (size > Limits.INPUT_ROWS_ON_PAGE) {
            html.element("p", more(size), "class", "note").line();
        }
    }

    private static String more(int size) {
        return "and "
                + Words.count(size - Limits.INPUT_ROWS_ON_PAGE)
                + " more, in rejected.csv or run.json";
    }

    private static void file(Html html, InputFile file) {
        html.open("tr").inputElement("th", file.path(), "scope", "row");
        html.inputElement("td", file.table()).inputElement("td", file.format());
        html.element("td", Words.count(file.rows()), "class", "num");
        html.element("td", Words.count(file.rejectedRows()), "class", "num");
        html.element("td", shortHash(file.sha256()), "class", "hash", "title", file.sha256());
        html.inputElement("td", file.problem()).close("tr").line();
    }

    private static void rejected(Html html, RejectedRow row) {
        html.open("tr").inputElement("th", row.file(), "scope", "row");
        html.element("td", row.line() == 0 ? "" : Long.toString(row.line()), "class", "num");
        html.inputElement("td", row.field()).inputElement("td", row.valueShown());
        html.inputElement("td", row.reason());
        html.element("td", row.rowKept() ? "kept" : "not used").close("tr").line();
    }

    private static String shortHash(String hash) {
        return hash.length() <= 12 ? hash : hash.substring(0, 12) + "…";
    }
}
