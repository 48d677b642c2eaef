package dev.samehand.model;

/** Hears how far long work has come. Implementations must allow calls from several threads. */
public interface Progress {

    /**
     * A stage begins; the one before it has ended.
     *
     * @param stage what is done, such as {@code reading sign_ins}
     * @param total amount of work, or -1 where it is not known
     * @param unit what is counted, such as {@code bytes} or {@code accounts}
     */
    void begin(String stage, long total, String unit);

    /** Some work of the current stage is done. */
    void advance(long amount);

    /** Hears nothing. */
    static Progress silent() {
        return new Progress() {
            @Override
            public void begin(String stage, long total, String unit) {}

            @Override
            public void advance(long amount) {}
        };
    }
}
