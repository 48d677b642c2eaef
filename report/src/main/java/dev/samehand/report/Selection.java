package dev.samehand.report;

import dev.samehand.assess.AssessedNetwork;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which networks a page lists, and the details that it carries of them. Both are limited, so that
 * the page opens at once however large the run was.
 */
final class Selection {

    /** A listed network with its details as JSON; no details where the page is full. */
    record Entry(AssessedNetwork network, String details) {
        boolean opens() {
            return !details.isEmpty();
        }
    }

    private final List<Entry> suspected = new ArrayList<>();
    private final List<Entry> leftAlone = new ArrayList<>();
    private final Set<String> opening = new HashSet<>();
    private int suspectedInAll;
    private int leftAloneInAll;
    private int membersLeftAlone;
    private long bytes;

    static Selection of(Run run) {
        Selection selection = new Selection();
        RunIndex index = new RunIndex(run);
        for (AssessedNetwork network : run.assessment().networks()) {
            if (Words.suspected(network)) {
                selection.suspectedInAll++;
                selection.list(index, network, selection.suspected, Limits.NETWORKS_ON_PAGE);
            } else {
                selection.leftAloneInAll++;
                selection.membersLeftAlone += network.size();
                selection.list(index, network, selection.leftAlone, Limits.LEFT_ALONE_ON_PAGE);
            }
        }
        return selection;
    }

    List<Entry> suspected() {
        return suspected;
    }

    List<Entry> leftAlone() {
        return leftAlone;
    }

    /** Number of suspected networks of the run, listed or not. */
    int suspectedInAll() {
        return suspectedInAll;
    }

    int leftAloneInAll() {
        return leftAloneInAll;
    }

    int membersLeftAlone() {
        return membersLeftAlone;
    }

    /** Whether the page can show this network in detail. */
    boolean opens(String networkId) {
        return opening.contains(networkId);
    }

    private void list(RunIndex index, AssessedNetwork network, List<Entry> entries, int limit) {
        if (entries.size() == limit) {
            return;
        }
        String details = bytes < Limits.DETAIL_BYTES_ON_PAGE ? NetworkJson.of(index, network) : "";
        bytes += details.length();
        entries.add(new Entry(network, details));
        if (!details.isEmpty()) {
            opening.add(network.id());
        }
    }
}
