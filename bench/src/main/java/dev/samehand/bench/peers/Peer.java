package dev.samehand.bench.peers;

import java.io.IOException;

/** One way of doing the job. */
interface Peer {

    /**
     * Reads the accounts and finds networks.
     *
     * @param clock told when what is timed begins and ends; the last time counts where it is told
     *     several
     */
    Found run(SharedWorld world, Stopwatch clock) throws IOException;
}
