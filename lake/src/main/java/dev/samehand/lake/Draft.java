package dev.samehand.lake;

import dev.samehand.model.Claim;
import dev.samehand.model.Finding;
import dev.samehand.model.Keeping;
import dev.samehand.model.KeptAccount;
import dev.samehand.model.KeptValue;
import dev.samehand.model.KnownValue;
import dev.samehand.model.ObservableType;
import dev.samehand.model.ObservableTypes;
import dev.samehand.model.RejectedRow;
import dev.samehand.model.ValueHash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A batch that is being written, aside from those that are kept. Strings go to disk as they come;
 * in memory stays one entry for each account and value, for its first and last day. Until {@link
 * #keep} nothing is part of the lake. Not thread-safe.
 */
public final class Draft implements Keeping, AutoCloseable {

    /** Low bits of a kind of observation: an ordinary one, or national digits of a phone number. */
    private static final int ORDINARY = 0;

    private static final int CERTAIN = 1;
    private static final int DOUBTFUL = 2;
    private static final int KIND_BITS = 2;

    private final Path dir;
    private final Lake lake;
    private final Duck duck;
    private final Map<BatchTable, TableWriter> tables = new EnumMap<>(BatchTable.class);
    private final SeenDays seen = new SeenDays();
    private final List<Manifest.StoredFile> files = new ArrayList<>();
    private String file = "";
    private long line;
    private int accounts;
    private final int nationalCode;
    private boolean kept;

    Draft(Lake lake, Path dir) {
        this.lake = lake;
        this.dir = dir;
        duck = Duck.in(dir);
        for (BatchTable table : BatchTable.values()) {
            tables.put(table, new TableWriter(duck, dir, table));
        }
        nationalCode = ObservableTypes.standard().byName(ObservableTypes.PHONE_NATIONAL).code();
    }

    private TableWriter row(BatchTable table) {
        TableWriter writer = tables.get(table);
        if (writer == null) {
            throw new IllegalStateException(table + " is no table of a batch");
        }
        return writer.row();
    }

    @Override
    public void at(String newFile, long newLine) {
        file = newFile;
        line = newLine;
    }

    @Override
    public void claim(int account, Claim claim, String value) {
        row(BatchTable.CLAIMS).number(account).text(claim.name()).text(value).end();
    }

    @Override
    public void observe(int account, int type, int day, KeptValue value) {
        see(account, type << KIND_BITS | ORDINARY, day, value);
    }

    @Override
    public void nationalPhone(int account, boolean doubtful, int day, KeptValue digits) {
        int kind = nationalCode << KIND_BITS | (doubtful ? DOUBTFUL : CERTAIN);
        see(account, kind, day, digits);
    }

    private void see(int account, int kind, int day, KeptValue value) {
        long hash = ValueHash.of(value.normal());
        long print = ValueHash.combine(hash, value.normal().hashCode());
        print = ValueHash.combine(print, (long) kind << Integer.SIZE | account);
        if (!seen.add(print, day)) {
            return;
        }
        seen.newest(kind, hash, account);
        TableWriter row = row(BatchTable.SIGHTINGS);
        row.number(kind >>> KIND_BITS).number(hash).number(account);
        if (value.normal().equals(value.shown())) {
            row.nothing();
        } else {
            row.text(value.normal());
        }
        row.text(value.shown()).text(file).number(line).end();
    }

    @Override
    public void text(int account, int day, String text) {
        row(BatchTable.TEXTS).number(account).day(day).text(text).text(file).number(line).end();
    }

    @Override
    public void finding(Finding finding) {
        row(BatchTable.FINDINGS)
                .number(finding.account())
                .text(finding.kind())
                .text(finding.strength().name())
                .text(finding.text())
                .day(finding.day())
                .end();
    }

    @Override
    public void known(KnownValue value) {
        row(BatchTable.KNOWN_VALUES)
                .number(value.type())
                .number(value.value())
                .text(value.verdict().name())
                .text(value.masked())
                .text(value.source())
                .text(value.owner())
                .day(value.expiresDay())
                .text(value.note())
                .end();
    }

    @Override
    public void account(KeptAccount account) {
        row(BatchTable.ACCOUNTS)
                .number(account.number())
                .text(account.id())
                .day(account.createdDay())
                .text(account.status().name())
                .text(account.label().name())
                .text(account.file())
                .number(account.line())
                .end();
        accounts++;
    }

    @Override
    public void type(ObservableType type) {
        row(BatchTable.TYPES)
                .number(type.code())
                .text(type.name())
                .text(type.family())
                .text(type.group().name())
                .text(type.standing().name())
                .end();
    }

    /**
     * Makes the batch a part of the lake, durably, unless the lake has one of the same input.
     *
     * @return whether it is new
     */
    public boolean keep(BatchFacts facts) throws IOException {
        if (lake.has(facts.input())) {
            return false;
        }
        writeObservations();
        facts.rejected().forEach(this::rejected);
        for (TableWriter table : tables.values()) {
            for (TableWriter.Part part : table.finish()) {
                Path written = dir.resolve(part.file());
                Durable.seal(written);
                files.add(
                        new Manifest.StoredFile(
                                part.file(),
                                Files.size(written),
                                Durable.sha256(written),
                                part.rows()));
            }
        }
        duck.close();
        lake.manifest(facts, this).write(dir);
        Durable.publish(dir, lake.path(facts.input()));
        kept = true;
        lake.written(facts.input());
        return true;
    }

    private void writeObservations() {
        for (int i = 0; i < seen.size(); i++) {
            TableWriter row = row(BatchTable.OBSERVATIONS);
            row.number(seen.type[i] >>> KIND_BITS).number(seen.value[i]).number(seen.account[i]);
            row.day(seen.firstDay[i]).day(seen.lastDay[i]).number(seen.times[i]);
            int kind = seen.type[i] & (1 << KIND_BITS) - 1;
            if (kind == ORDINARY) {
                row.nothing();
            } else {
                row.yes(kind == DOUBTFUL);
            }
            row.end();
        }
    }

    private void rejected(RejectedRow rejected) {
        row(BatchTable.REJECTED)
                .text(rejected.file())
                .number(rejected.line())
                .text(rejected.table())
                .text(rejected.field())
                .text(rejected.valueShown())
                .text(rejected.reason())
                .yes(rejected.rowKept())
                .end();
    }

    int accounts() {
        return accounts;
    }

    long observations() {
        return seen.size();
    }

    List<Manifest.StoredFile> files() {
        return files;
    }

    /** Throws away what was not kept. */
    @Override
    public void close() throws IOException {
        duck.close();
        if (!kept) {
            Durable.delete(dir);
        }
    }
}
