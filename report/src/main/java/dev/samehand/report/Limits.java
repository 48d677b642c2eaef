package dev.samehand.report;

/** Every limit of the results, with its unit. What a page leaves out stands in the CSV files. */
final class Limits {

    /** Suspected networks listed on the page. */
    static final int NETWORKS_ON_PAGE = 1_000;

    /** Rows of the list of networks that show before the reader asks for more. */
    static final int ROWS_AT_ONCE = 100;

    /** Groups with an innocent explanation listed on the page. */
    static final int LEFT_ALONE_ON_PAGE = 200;

    /** Members of one network shown on the page. */
    static final int MEMBERS_ON_PAGE = 200;

    /** Reasons of one member shown on the page; the rest is one line that keeps the sum exact. */
    static final int EVIDENCE_ON_PAGE = 24;

    /** Accounts shown with a network that they nearly joined. */
    static final int NEAR_ON_PAGE = 20;

    /** Accounts shown that are near to known-bad ones. */
    static final int NEAR_KNOWN_BAD = 20;

    /** Bytes of network details inside the page. */
    static final int DETAIL_BYTES_ON_PAGE = 12_000_000;

    /** Networks written out for readers without JavaScript. */
    static final int NETWORKS_WITHOUT_SCRIPT = 10;

    /** Members of each of them. */
    static final int MEMBERS_WITHOUT_SCRIPT = 12;

    /** Eligible accounts drawn for review by hand. */
    static final int SAMPLE = 20;

    /** Rows of each list about the input: files, warnings, rejected rows, unexamined files. */
    static final int INPUT_ROWS_ON_PAGE = 50;

    /** Characters of one text of the input on the page. */
    static final int TEXT_ON_PAGE = 160;

    /** Characters of one sentence of an assessment on the page. */
    static final int SENTENCE_ON_PAGE = 600;

    /** Characters of a shown value in a CSV file. */
    static final int VALUE_IN_CSV = 500;

    private Limits() {}
}
