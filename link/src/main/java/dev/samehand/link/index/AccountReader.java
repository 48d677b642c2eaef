package dev.samehand.link.index;

import dev.samehand.link.Priors;
import dev.samehand.model.ObservableTypes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * An index as it was when it was opened, to ask it: any number of processes at a time, also while
 * another adds, merges or adopts a run, and without waiting for it. What comes later is seen by
 * opening again: files are mapped, which does not depend on their size, and batches that stand only
 * in the log are read from there, which takes the longer the more of them there are.
 *
 * <p>While a link run brings the index to the lake, an account that has changed is known with what
 * it was seen with now and with the network of the run before, provisionally, until the new run is
 * adopted. Nothing is written and nothing needs to be closed. Safe to share between threads.
 */
public final class AccountReader {

    private final Path directory;
    private final ObservableTypes types;
    private final View view;
    private final ThreadLocal<Screener> screeners = ThreadLocal.withInitial(Screener::new);

    private AccountReader(Path directory, Opening.Looked looked) {
        this.directory = directory;
        types = looked.types();
        view = looked.view();
    }

    /**
     * Opens the index in a directory.
     *
     * @param priors what is believed until a link run is adopted
     * @throws IndexDamage if a file is missing or not what was written
     */
    public static AccountReader open(Path directory, Priors priors) throws IOException {
        return new AccountReader(directory, Opening.look(directory, priors));
    }

    /** What the index calls the observable types. */
    public ObservableTypes types() {
        return types;
    }

    /** Accounts that the last link run knew: the population that rarity is measured against. */
    public int population() {
        return view.epoch().epoch().accounts();
    }

    /** What the newcomer shares, and its evidence against each network. */
    public Screening screen(Newcomer newcomer) {
        return screeners.get().screen(newcomer, view, types);
    }

    /** External id of an account, by its number in the index. */
    public String id(int account) {
        return view.id(account);
    }

    /** Number of an account in the index, or -1. */
    public int find(String id) {
        return view.find(id.getBytes(StandardCharsets.UTF_8));
    }

    /** What a network of the last run is called in its results, or an empty text. */
    public String label(int network) {
        return view.epoch().label(network);
    }

    /**
     * Reads every byte of every file that the index has now.
     *
     * @throws IndexDamage naming the first file that is not what was written
     */
    public void verify() throws IOException {
        Opening.verify(directory, types);
    }
}
