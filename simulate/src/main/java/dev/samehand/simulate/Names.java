package dev.samehand.simulate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes names from the parts in {@code names.txt}; see there. Immutable. */
final class Names {

    /** Share of people whose two names come from different blocks. */
    private static final double MIXED = 0.12;

    private static final double DOUBLE_FAMILY = 0.04;
    private static final double DOUBLE_GIVEN = 0.06;

    private record Part(String shown, String plain) {}

    private record Block(List<Part> given, List<Part> family) {}

    private final List<Block> blocks = new ArrayList<>();

    Names() {
        List<String> lines = Lexicon.lines("names.txt");
        for (int i = 0; i + 1 < lines.size(); i += 2) {
            blocks.add(new Block(parts(lines.get(i)), parts(lines.get(i + 1))));
        }
    }

    Name any(Dice dice) {
        Block block = dice.pick(blocks);
        Part given = dice.pick(block.given);
        if (dice.chance(DOUBLE_GIVEN)) {
            given = joined(given, dice.pick(block.given));
        }
        Part family = dice.pick((dice.chance(MIXED) ? dice.pick(blocks) : block).family);
        if (dice.chance(DOUBLE_FAMILY)) {
            family = joined(family, dice.pick(block.family));
        }
        return new Name(given.shown, family.shown, given.plain, family.plain);
    }

    private static Part joined(Part first, Part second) {
        return new Part(first.shown + "-" + second.shown, first.plain + second.plain);
    }

    private static List<Part> parts(String line) {
        String[] halves = line.split(" / ", -1);
        List<Part> parts = new ArrayList<>();
        for (String stem : halves[0].split(" ", -1)) {
            for (String ending : halves[1].split(" ", -1)) {
                String shown = ending.equals("-") ? stem : stem + ending;
                parts.add(new Part(shown, plain(shown)));
            }
        }
        return List.copyOf(parts);
    }

    private static String plain(String shown) {
        return Normalizer.normalize(shown.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("ı", "i")
                .replace("ß", "ss")
                .replaceAll("[^a-z]", "");
    }
}
