package dev.samehand.link.index;

/** The entries of one type in a run that a {@link Walk} has not handed over yet. */
final class Slice {

    private final Run run;
    private int begin;
    private int end;

    /** Of the next entry; the block is the section's end when there is none. */
    private int block;

    private int index;

    Slice(Run run) {
        this.run = run;
    }

    /** Stands before the first entry of a type, and tells how many blocks it has. */
    int begin(int type) {
        begin = run.begin(type);
        end = run.end(type);
        block = begin;
        index = 0;
        return end - begin;
    }

    /** How many blocks hold the entries up to a hash, or a little fewer. */
    int reach(long upTo) {
        return block == end ? 0 : run.blockOf(begin, end, upTo) - block;
    }

    /** Gives what is left up to a hash to a bucket. */
    void take(long upTo, Bucket bucket) {
        while (block < end) {
            int count = run.count(block);
            int to = count;
            if (Long.compareUnsigned(run.hashOf(block, count - 1), upTo) > 0) {
                to = run.above(block, upTo, index);
            }
            bucket.add(run, block, index, to);
            if (to < count) {
                index = to;
                return;
            }
            block++;
            index = 0;
        }
    }

    boolean has(long upTo) {
        return block < end && Long.compareUnsigned(hash(), upTo) <= 0;
    }

    boolean before(Slice other) {
        int order = Long.compareUnsigned(hash(), other.hash());
        return order != 0 ? order < 0 : account() < other.account();
    }

    void next() {
        if (++index == run.count(block)) {
            block++;
            index = 0;
        }
    }

    long hash() {
        return run.hashOf(block, index);
    }

    int account() {
        return run.numberOf(block, Run.A_AT, index);
    }

    int first() {
        return run.numberOf(block, Run.B_AT, index);
    }

    int last() {
        return run.numberOf(block, Run.C_AT, index);
    }
}
