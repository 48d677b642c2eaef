package dev.samehand.link.index;

import static dev.samehand.link.index.BlockFile.INT;

import java.io.IOException;
import java.nio.file.Path;

/** One number for each account, by the account's number, in a {@link BlockFile}. */
final class NumberColumn {

    static final int KIND = 3;

    private static final int PER_BLOCK = (BlockFile.BLOCK - BlockFile.BLOCK_HEAD) / 4;

    final BlockFile file;

    private final int rest;

    private NumberColumn(BlockFile file, int rest) {
        this.file = file;
        this.rest = rest;
    }

    static NumberColumn open(Path path, int rest) throws IOException {
        return new NumberColumn(BlockFile.open(path, KIND), rest);
    }

    /** The footer is the caller's own; blocks are filled up with {@code rest}. */
    static void write(Path path, int[] numbers, int rest, byte[] footer) throws IOException {
        try (BlockWriter out = new BlockWriter(path, KIND)) {
            for (int from = 0; from < numbers.length; from += PER_BLOCK) {
                for (int i = 0; i < PER_BLOCK; i++) {
                    int number = from + i < numbers.length ? numbers[from + i] : rest;
                    out.block.putInt(BlockFile.BLOCK_HEAD + 4 * i, number);
                }
                out.emit();
            }
            out.finish(footer);
        }
    }

    /** Every number, those of the last block's rest as well. */
    int[] all() {
        int[] all = new int[file.blocks * PER_BLOCK];
        for (int i = 0; i < all.length; i++) {
            all[i] = get(i);
        }
        return all;
    }

    /**
     * The number of an account, or what the rest is filled with where the column does not reach.
     */
    int get(int account) {
        int block = account / PER_BLOCK;
        if (block >= file.blocks) {
            return rest;
        }
        return file.bytes.get(
                INT, file.block(block) + BlockFile.BLOCK_HEAD + 4L * (account % PER_BLOCK));
    }
}
