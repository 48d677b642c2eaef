package dev.samehand.intake.source;

import dev.samehand.intake.read.Fields;
import java.util.List;
import java.util.Set;

/**
 * Which records an emit rule applies to: those whose field has one of these texts, or none of them.
 */
record Condition(Expression field, Set<String> texts, boolean negated) {

    boolean holds(Fields fields) {
        String text = field.of(fields);
        return texts.contains(text == null ? "" : text) != negated;
    }

    static boolean allHold(List<Condition> conditions, Fields fields) {
        for (int i = 0; i < conditions.size(); i++) {
            if (!conditions.get(i).holds(fields)) {
                return false;
            }
        }
        return true;
    }
}
