package dev.samehand.simulate;

import java.util.ArrayList;
import java.util.List;

/** Ready-made texts that many people buy or copy, some of them often, most of them seldom. */
final class Templates {

    private final int count;
    private final long seed;
    private final Prose prose;

    Templates(double count, long seed, Prose prose) {
        this.count = Math.max(4, (int) count);
        this.seed = seed;
        this.prose = prose;
    }

    int any(Dice dice) {
        return dice.rank(count);
    }

    /** A text of its own that an agency, campus or network hands out. */
    List<String> fresh(Dice dice) {
        return prose.sentences(prose.field(dice), dice.between(5, 9), dice);
    }

    List<String> text(int number) {
        return fresh(Dice.of(seed ^ 0x7e47, number));
    }

    /** Replaces part of a draft's text by sentences of a ready-made one. */
    void use(List<String> template, Draft draft, Dice dice) {
        List<String> mixed = new ArrayList<>();
        for (String sentence : template) {
            if (dice.chance(0.7)) {
                mixed.add(dice.chance(0.2) ? prose.edited(sentence, draft.field, dice) : sentence);
            }
        }
        int own = Math.max(1, draft.text.size() - mixed.size());
        for (int i = 0; i < own && i < draft.text.size(); i++) {
            mixed.add(dice.below(mixed.size() + 1), draft.text.get(i));
        }
        draft.text = mixed;
    }
}
