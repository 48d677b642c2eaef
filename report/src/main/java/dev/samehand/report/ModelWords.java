package dev.samehand.report;

import dev.samehand.assess.calibration.Calibration;
import dev.samehand.assess.calibration.Learned;
import dev.samehand.assess.calibration.Model;
import dev.samehand.assess.calibration.Reading;

/** A model in words: which one it is and what it rests on. */
final class ModelWords {

    static final String BUILT_IN = "built in";

    private ModelWords() {}

    static boolean isBuiltIn(Model model) {
        return model.id().equals(Model.builtIn().id());
    }

    /** Such as {@code learned from 812 decisions (isotonic)}. */
    static String name(Model model) {
        if (isBuiltIn(model)) {
            return BUILT_IN;
        }
        Learned learned = model.learned();
        int decisions = learned.confirmed() + learned.dismissed();
        String basis = "learned from " + Words.count(decisions, "decision", "decisions");
        return switch (model.calibrations().of(Reading.SUSPECTED)) {
            case Calibration.AsTheyAre _, Calibration.Explained _ ->
                    basis + ", too few of them about suspected networks";
            case Calibration.Sigmoid _ -> basis + " (Platt)";
            case Calibration.Rising _ -> basis + " (isotonic)";
        };
    }
}
