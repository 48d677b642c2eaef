package dev.samehand.intake;

import dev.samehand.intake.table.Pass;

/** A pass that can be made in parts, each over some of the rows and by any thread. */
interface DividedPass extends Pass {

    /**
     * Begins a part.
     *
     * @param notes journal of the part, which knows file and line of the present row
     */
    DividedPass part(Journal notes);

    /**
     * Takes over what a part has collected, in the place that its rows have among all.
     *
     * @return false, and nothing is taken over, where only the whole can judge the part's rows, so
     *     that they have to be read again straight into this pass
     */
    boolean absorb(DividedPass part, Journal journal);
}
