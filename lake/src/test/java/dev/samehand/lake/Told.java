package dev.samehand.lake;

import dev.samehand.model.Claim;
import dev.samehand.model.Finding;
import dev.samehand.model.KeptAccount;
import dev.samehand.model.KeptDays;
import dev.samehand.model.KeptValue;
import dev.samehand.model.KnownValue;
import dev.samehand.model.ObservableType;
import dev.samehand.model.Recalling;
import dev.samehand.model.Retelling;
import java.util.ArrayList;
import java.util.List;

/** Writes down what a lake tells. */
final class Told implements Recalling, Retelling {

    final List<String> lines = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();
    private final List<String> types = new ArrayList<>();
    private String place = "";

    @Override
    public int account(KeptAccount account) {
        lines.add("account " + account);
        return number(ids, account.id());
    }

    @Override
    public int type(ObservableType type) {
        return number(types, type.name());
    }

    private static int number(List<String> known, String name) {
        known.add(name);
        return known.size() - 1;
    }

    @Override
    public void claim(int account, Claim claim, String value) {
        lines.add("claim " + ids.get(account) + " " + claim + " " + value);
    }

    @Override
    public void observe(int account, int type, KeptDays days) {
        lines.add("observed " + ids.get(account) + " " + types.get(type) + " " + days);
    }

    @Override
    public void nationalPhone(int account, boolean doubtful, KeptDays days) {
        lines.add("digits " + ids.get(account) + " " + doubtful + " " + days);
    }

    @Override
    public void text(int account, int day, String text) {
        lines.add("text " + ids.get(account) + " " + day + " " + text);
    }

    @Override
    public void finding(Finding finding) {
        lines.add("finding " + ids.get(finding.account()) + " " + finding.kind());
    }

    @Override
    public void known(KnownValue value) {
        lines.add("known " + types.get(value.type()) + " " + value.masked());
    }

    @Override
    public void newest(int day) {
        lines.add("newest " + day);
    }

    @Override
    public void at(String file, long line) {
        place = file + ":" + line;
    }

    @Override
    public void value(int account, int type, KeptValue value) {
        lines.add(place + " " + account + " " + value);
    }

    @Override
    public void text(int account, String text) {
        lines.add(place + " " + account + " " + text);
    }
}
