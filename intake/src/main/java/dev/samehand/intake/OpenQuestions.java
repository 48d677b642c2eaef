package dev.samehand.intake;

import dev.samehand.intake.table.Pass;
import dev.samehand.intake.table.Rows;

/**
 * What a part of a pass cannot know of its accounts: asked with the line, answered by the whole.
 */
final class OpenQuestions {

    private final Questions descriptions = new Questions();
    private final Questions signIns = new Questions();

    void askFirstDescription(int account, long description, long line) {
        descriptions.add(account, description, line);
    }

    void askBeforeCreation(int account, int day, long line) {
        signIns.add(account, day, line);
    }

    /**
     * Asks the whole, once it has taken over the part, and tells of the rows that are in doubt.
     *
     * @param numbers the number in the whole of each account of the part
     */
    void answer(Pass whole, int[] numbers, Journal journal) {
        descriptions.forEach((account, description, line) -> {
            if (!whole.isFirstDescription(numbers[account], description)) {
                journal.at(line);
                Rows.describedBefore(journal);
            }
        });
        signIns.forEach((account, day, line) -> {
            if (whole.isBeforeCreation(numbers[account], (int) day)) {
                journal.at(line);
                Rows.signedInBeforeCreation(journal);
            }
        });
    }

    void clear() {
        descriptions.clear();
        signIns.clear();
    }
}
