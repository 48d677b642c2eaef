package dev.samehand.link;

import dev.samehand.model.Bits;
import dev.samehand.model.Columns;
import java.util.ArrayList;
import java.util.List;

/** Everything that linking says of some columns, as lines: equal stories are equal results. */
final class Story {

    private Story() {}

    static List<String> of(Columns columns) {
        Networks networks = Rows.link(columns);
        List<String> lines = new ArrayList<>();
        for (int network = 0; network < networks.count(); network++) {
            int[] members = networks.members(network);
            List<List<Tie>> evidence = networks.evidence(network);
            lines.add("network of " + members.length);
            for (int i = 0; i < members.length; i++) {
                lines.add("member " + columns.accounts().id(members[i]));
                evidence.get(i).forEach(tie -> lines.add(line(tie)));
            }
        }
        return lines;
    }

    private static String line(Tie tie) {
        return tie.type().name()
                + " "
                + tie.value()
                + " length "
                + tie.length()
                + ", "
                + tie.holdersHere()
                + " of "
                + tie.holders()
                + " holders, "
                + Bits.text(tie.rawBits())
                + " raw, "
                + Bits.text(tie.countedBits())
                + " counted, "
                + tie.firstDay()
                + ".."
                + tie.lastDay();
    }
}
