package dev.samehand.intake;

import dev.samehand.intake.FolderCheck.CheckedFile;
import dev.samehand.intake.normal.Payout;
import dev.samehand.intake.read.FieldText;
import dev.samehand.intake.read.FileReport;
import dev.samehand.intake.source.Mapping;
import dev.samehand.intake.source.Table;
import dev.samehand.intake.table.RowNotes;
import dev.samehand.model.InputFile;
import dev.samehand.model.RejectedRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes down what happened to files, rows and values, and where. */
final class Journal implements RowNotes {

    private record Kind(Table table, int column, String what, boolean kept) {}

    /** Paths that begin at a root or a drive, or climb. */
    private static final Pattern OUTWARDS =
            Pattern.compile("^[/\\\\]|^[A-Za-z]:|(^|[/\\\\])\\.\\.([/\\\\]|$)");

    private final int most;
    private final Rejections rejections;
    private final List<InputFile> files = new ArrayList<>();
    private final List<CheckedFile> checked = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final Map<Kind, Mark> marks = new LinkedHashMap<>();
    private final List<Unexamined> unexamined = new ArrayList<>();
    private final Set<String> toldColumns = new HashSet<>();
    private PlannedFile planned = PlannedFile.NONE;
    private String file = "";
    private long line;
    private long lostLine;
    private long lostRows;
    private boolean withoutOffset;

    /**
     * @param most rejected rows that are kept; the rest is counted
     */
    Journal(int most) {
        this.most = most;
        rejections = new Rejections(most);
    }

    /** A journal of some rows of a file, which can be {@linkplain #absorb taken over} later. */
    Journal part(PlannedFile of) {
        Journal part = new Journal(most);
        part.beginFile(of);
        return part;
    }

    /** Takes over what stands in a part about rows of the present file. */
    void absorb(Journal part) {
        rejections.absorb(part.rejections);
        lostRows += part.lostRows;
        withoutOffset |= part.withoutOffset;
        part.marks.forEach((kind, mark) -> marks.merge(kind, mark, Mark::and));
        for (Unexamined file : part.unexamined) {
            if (unexamined.size() < most) {
                unexamined.add(file);
            }
        }
    }

    void beginFile(PlannedFile next) {
        planned = next;
        file = next.name();
        line = 0;
        lostLine = -1;
        lostRows = 0;
        withoutOffset = false;
    }

    /** The rows that follow come from the record on this line. */
    void at(long recordLine) {
        line = recordLine;
    }

    long line() {
        return line;
    }

    SecondPass.Place place() {
        return new SecondPass.Place(file, line);
    }

    /** A file must not be opened. */
    void refused(String name, String why) {
        warn(name + " " + why);
        files.add(new InputFile(name, "", "", 0, "", 0, 0, why));
    }

    void endFile(FileReport report) {
        if (withoutOffset) {
            warn(file + " has times without an offset; they were taken as UTC");
        }
        report.notes().forEach(note -> warn(file + " " + note));
        unknownColumns(report);
        if (!report.problem().isEmpty()) {
            warn(file + " " + report.problem());
        }
        InputFile read =
                new InputFile(
                        file,
                        planned.mapping().firstTable().word(),
                        report.format(),
                        report.bytes(),
                        report.sha256(),
                        report.records(),
                        lostRows,
                        report.problem());
        files.add(read);
        checked.add(checked(read, planned.mapping(), report));
    }

    /** Columns that nobody knows are told once, not for every part of a table. */
    private void unknownColumns(FileReport report) {
        if (!planned.mapping().isCanonical()) {
            return;
        }
        String table = planned.mapping().firstTable().word();
        List<String> fresh =
                report.unknown().stream()
                        .filter(column ->
                                toldColumns.add(table + '.' + column.toLowerCase(Locale.ROOT)))
                        .toList();
        if (!fresh.isEmpty()) {
            warn(file + " has columns that nobody knows: " + String.join(", ", fresh));
        }
    }

    private static CheckedFile checked(InputFile read, Mapping mapping, FileReport report) {
        List<String> mapped = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        List<String> paths = mapping.paths().paths();
        for (int slot = 0; slot < paths.size(); slot++) {
            (report.found().get(slot) ? mapped : missing).add(paths.get(slot));
        }
        return new CheckedFile(read, mapping.source(), mapped, missing, report.unknown());
    }

    void warn(String sentence) {
        warnings.add(FieldText.visible(sentence));
    }

    /** A record could not even be read. */
    void unreadable(long recordLine, String shown, String why) {
        line = recordLine;
        reject("", shown, why, false);
    }

    /** A field of a record could not even be read. */
    void badField(long recordLine, int slot, String shown, String why) {
        line = recordLine;
        String path = planned.mapping().paths().paths().get(slot);
        boolean money = planned.mapping().firstTable() == Table.PAYMENTS;
        String safe = money && path.contains("destination") ? Payout.lastFour(shown) : shown;
        reject(path, safe, why, true);
    }

    private void reject(String field, String shown, String why, boolean rowKept) {
        String table = planned.mapping().firstTable().word();
        reject(new RejectedRow(file, line, table, field, shown, why, rowKept));
    }

    @Override
    public void rejected(Table table, int column, String shown, String reason, boolean rowKept) {
        String field = table.columns().get(column);
        reject(new RejectedRow(file, line, table.word(), field, shown, reason, rowKept));
    }

    private void reject(RejectedRow row) {
        rejections.add(row);
        if (!row.rowKept() && lostLine != line) {
            lostLine = line;
            lostRows++;
        }
    }

    @Override
    public void marked(Table table, int column, String reason) {
        mark(new Kind(table, column, reason, true));
    }

    @Override
    public void passedOver(Table table, int column, String what) {
        mark(new Kind(table, column, what, false));
    }

    private void mark(Kind kind) {
        Mark one =
                new Mark(
                        kind.table.word(),
                        kind.table.columns().get(kind.column),
                        kind.what,
                        kind.kept,
                        1,
                        file,
                        line);
        marks.merge(kind, one, Mark::and);
    }

    @Override
    public void withoutOffset() {
        withoutOffset = true;
    }

    @Override
    public void unexamined(Table table, int column, String path) {
        if (OUTWARDS.matcher(path).find()) {
            boolean rowKept = !table.isRequired(column);
            rejected(table, column, FieldText.shown(path), "leads out of the folder", rowKept);
            return;
        }
        if (unexamined.size() < most) {
            unexamined.add(new Unexamined(FieldText.shown(path), file, line));
        }
    }

    List<InputFile> files() {
        return List.copyOf(files);
    }

    List<RejectedRow> rejected() {
        return rejections.listed();
    }

    long rejections() {
        return rejections.count();
    }

    List<String> warnings() {
        List<String> told = new ArrayList<>(warnings);
        if (rejections.count() > most) {
            told.add("more than " + most + " rows and fields were rejected; the rest is counted");
        }
        return List.copyOf(told);
    }

    List<Mark> marks() {
        return List.copyOf(marks.values());
    }

    List<CheckedFile> checkedFiles() {
        return List.copyOf(checked);
    }

    List<Unexamined> unexamined() {
        return List.copyOf(unexamined);
    }
}
