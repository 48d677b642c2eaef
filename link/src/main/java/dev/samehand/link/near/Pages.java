package dev.samehand.link.near;

/**
 * Words of documents, {@value #DOCUMENTS} documents to an array, as they were cut: joining all of
 * them into one array would move every word a second time.
 */
record Pages(int[][] page, int[] start) {

    static final int DOCUMENTS = 4096;

    int documents() {
        return start.length - 1;
    }

    /** The array in which a document's words stand. */
    int[] of(int document) {
        return page[document / DOCUMENTS];
    }

    /** Where in it they begin. */
    int from(int document) {
        return start[document] - start[document & -DOCUMENTS];
    }

    int length(int document) {
        return start[document + 1] - start[document];
    }
}
