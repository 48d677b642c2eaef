package dev.samehand.link.near;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SignaturesTest {

    private final Signatures plain = new PlainSignatures();

    @Test
    void vectorsSignAsThePlainLoopDoes() {
        assumeThat(ModuleLayer.boot().findModule("jdk.incubator.vector"))
                .as("java runs without --add-modules jdk.incubator.vector")
                .isPresent();
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        SplittableRandom random = new SplittableRandom(seed);
        Signatures vectors = new VectorSignatures();
        for (int count = 0; count <= 70; count++) {
            int[] shingles = random.ints(count).toArray();
            assertThat(signature(vectors, shingles))
                    .as("count %d", count)
                    .isEqualTo(signature(plain, shingles));
        }
    }

    @Test
    void signaturesAgreeAsOftenAsSetsOverlap() {
        SplittableRandom random = new SplittableRandom(11);
        double agreement = 0;
        int trials = 200;
        for (int i = 0; i < trials; i++) {
            int[] a = random.ints(200).toArray();
            int[] b = a.clone();
            for (int k = 0; k < 40; k++) { // 160 in common of 240
                b[k] = random.nextInt();
            }
            int[] one = signature(plain, a);
            int[] other = signature(plain, b);
            for (int k = 0; k < one.length; k++) {
                agreement += one[k] == other[k] ? 1.0 / one.length / trials : 0;
            }
        }
        assertThat(agreement).isBetween(160 / 240.0 - 0.02, 160 / 240.0 + 0.02);
    }

    private static int[] signature(Signatures signatures, int[] shingles) {
        int[] signature = new int[Signatures.HASHES];
        signatures.sign(shingles, shingles.length, signature);
        return signature;
    }
}
