package dev.samehand.simulate;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence with gaps such as {@code {company}}, cut into pieces: text and gaps in turn, starting
 * with text.
 */
record Pattern(List<String> pieces) {

    static Pattern of(String line) {
        List<String> pieces = new ArrayList<>();
        int at = 0;
        for (int open = line.indexOf('{'); open >= 0; open = line.indexOf('{', at)) {
            int close = line.indexOf('}', open);
            pieces.add(line.substring(at, open));
            pieces.add(line.substring(open + 1, close));
            at = close + 1;
        }
        pieces.add(line.substring(at));
        return new Pattern(List.copyOf(pieces));
    }

    void write(StringBuilder text, Prose prose, String field, Dice dice) {
        for (int i = 0; i < pieces.size(); i++) {
            if (i % 2 == 0) {
                text.append(pieces.get(i));
            } else {
                fill(text, pieces.get(i), prose, field, dice);
            }
        }
    }

    private static void fill(StringBuilder text, String gap, Prose prose, String field, Dice dice) {
        switch (gap) {
            case "company" -> text.append(prose.company(dice));
            case "n" -> text.append(dice.between(3, 99) * (dice.chance(0.5) ? 10 : 117));
            case "s" -> text.append(dice.between(2, 14));
            case "p" -> text.append(dice.between(3, 64));
            case "y" -> text.append(dice.between(2, 15));
            case "h" -> text.append(dice.between(2, 9));
            case "year" -> text.append(dice.between(2009, 2019));
            case "year2" -> text.append(dice.between(2020, 2025));
            default -> text.append(prose.pick(field + "." + gap, dice));
        }
    }
}
