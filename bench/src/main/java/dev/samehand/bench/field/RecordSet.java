package dev.samehand.bench.field;

/**
 * A set of records with their truth.
 *
 * @param field text of each field of each record, in lower case, empty where it is missing
 * @param truth number of the true cluster of each record
 * @param source which of two lists the record is from, where each list is known to name nobody
 *     twice; otherwise 0 for all
 */
record RecordSet(String[][] field, int[] truth, int[] source) {

    int size() {
        return truth.length;
    }

    int fields() {
        return field.length == 0 ? 0 : field[0].length;
    }

    boolean twoLists() {
        for (int s : source) {
            if (s != 0) {
                return true;
            }
        }
        return false;
    }
}
