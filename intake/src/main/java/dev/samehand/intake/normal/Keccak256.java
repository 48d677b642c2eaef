package dev.samehand.intake.normal;

import java.util.Arrays;

/**
 * The hash of Ethereum: Keccak with a capacity of 512 bits and the padding of the SHA-3 submission
 * (Bertoni et al., The Keccak reference 3.0, 2011), which differs from the SHA3-256 that Java has.
 */
final class Keccak256 {

    private static final int RATE_BYTES = 136;
    private static final int ROUNDS = 24;

    private static final long[] ROUND_CONSTANTS = roundConstants();
    private static final int[] ROTATIONS = {
        1, 3, 6, 10, 15, 21, 28, 36, 45, 55, 2, 14, 27, 41, 56, 8, 25, 43, 62, 18, 39, 61, 20, 44
    };
    private static final int[] LANES = {
        10, 7, 11, 17, 18, 3, 5, 16, 8, 21, 24, 4, 15, 23, 19, 13, 12, 2, 20, 14, 22, 9, 6, 1
    };

    private Keccak256() {}

    static byte[] of(byte[] message) {
        int blocks = message.length / RATE_BYTES + 1;
        byte[] padded = Arrays.copyOf(message, blocks * RATE_BYTES);
        padded[message.length] ^= 1;
        padded[padded.length - 1] ^= (byte) 0x80;
        long[] state = new long[25];
        for (int block = 0; block < blocks; block++) {
            for (int i = 0; i < RATE_BYTES; i++) {
                state[i / 8] ^= (padded[block * RATE_BYTES + i] & 255L) << (8 * (i % 8));
            }
            permute(state);
        }
        byte[] hash = new byte[32];
        for (int i = 0; i < hash.length; i++) {
            hash[i] = (byte) (state[i / 8] >>> (8 * (i % 8)));
        }
        return hash;
    }

    private static void permute(long[] state) {
        for (int round = 0; round < ROUNDS; round++) {
            theta(state);
            rhoAndPi(state);
            chi(state);
            state[0] ^= ROUND_CONSTANTS[round];
        }
    }

    private static void theta(long[] state) {
        long[] parity = new long[5];
        for (int i = 0; i < 25; i++) {
            parity[i % 5] ^= state[i];
        }
        for (int i = 0; i < 25; i++) {
            state[i] ^= parity[(i + 4) % 5] ^ Long.rotateLeft(parity[(i + 1) % 5], 1);
        }
    }

    private static void rhoAndPi(long[] state) {
        long moving = state[1];
        for (int i = 0; i < 24; i++) {
            long next = state[LANES[i]];
            state[LANES[i]] = Long.rotateLeft(moving, ROTATIONS[i]);
            moving = next;
        }
    }

    private static void chi(long[] state) {
        for (int row = 0; row < 25; row += 5) {
            long first = state[row];
            long second = state[row + 1];
            state[row] ^= ~second & state[row + 2];
            state[row + 1] ^= ~state[row + 2] & state[row + 3];
            state[row + 2] ^= ~state[row + 3] & state[row + 4];
            state[row + 3] ^= ~state[row + 4] & first;
            state[row + 4] ^= ~first & second;
        }
    }

    /** From the linear feedback shift register of the specification, x^8+x^6+x^5+x^4+1. */
    private static long[] roundConstants() {
        long[] constants = new long[ROUNDS];
        int register = 1;
        for (int round = 0; round < ROUNDS; round++) {
            for (int bit = 0; bit < 7; bit++) {
                constants[round] |= (register & 1L) << ((1 << bit) - 1);
                register = (register << 1) ^ ((register >> 7 & 1) * 0x171);
            }
        }
        return constants;
    }
}
