package dev.samehand.intake.normal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MemoryTest {

    @Test
    void shortTextsAreRememberedAndLongOnesWouldFillIt() {
        Memory<Integer> memory = new Memory<>();
        String longest = "x".repeat(Memory.LONGEST);
        memory.put(longest, 1);
        memory.put(longest + "x", 2);

        assertThat(memory.get(longest)).isEqualTo(1);
        assertThat(memory.get(longest + "x")).isNull();
    }
}
