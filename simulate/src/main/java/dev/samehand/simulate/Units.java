package dev.samehand.simulate;

import java.util.Arrays;

/** Groups to be made: for each the number of its maker and its size, in three bytes. */
final class Units {

    private byte[] maker = new byte[1024];
    private short[] size = new short[1024];
    private int count;
    private long accounts;

    void add(int makerNumber, int accountsOfUnit) {
        if (count == maker.length) {
            maker = Arrays.copyOf(maker, count * 2);
            size = Arrays.copyOf(size, count * 2);
        }
        maker[count] = (byte) makerNumber;
        size[count] = (short) accountsOfUnit;
        count++;
        accounts += accountsOfUnit;
    }

    void cutTo(long limit) {
        while (accounts > limit) {
            count--;
            accounts -= size[count];
        }
    }

    int count() {
        return count;
    }

    int maker(int unit) {
        return maker[unit];
    }

    int size(int unit) {
        return size[unit];
    }

    /** Accounts of the units from this one on. */
    long accounts(int from) {
        long sum = 0;
        for (int unit = from; unit < count; unit++) {
            sum += size[unit];
        }
        return sum;
    }

    long accounts() {
        return accounts;
    }
}
