package dev.samehand.simulate;

/** Where sign-ins come from. */
sealed interface Place {

    /** Address of a session that starts at this second. */
    String address(Dice dice, long second);

    /** Country that an address register would name; of a VPN exit that of the exit. */
    Country country();

    /** Addresses of a line that changes its address now and then. */
    record Line(Country country, String[] addresses) implements Place {
        @Override
        public String address(Dice dice, long second) {
            long slice = Clock.share(second, addresses.length);
            return addresses[(int) slice];
        }
    }

    /**
     * A line with IPv6: one /64 network in which every session may have another address.
     *
     * @param prefix the first four groups, with a colon behind
     */
    record Line6(Country country, String prefix) implements Place {
        @Override
        public String address(Dice dice, long second) {
            String tail = Long.toHexString((dice.next() & 0x7fff_7fff_7fffL) | 0x1000_1000_1000L);
            return prefix
                    + "0:"
                    + tail.substring(0, 4)
                    + ":"
                    + tail.substring(4, 8)
                    + ":"
                    + tail.substring(8);
        }
    }

    /** One of many addresses that are given out anew for each session: carrier NAT, VPN exits. */
    record Pool(Country country, int prefix, int first, int count, double favourites)
            implements Place {
        @Override
        public String address(Dice dice, long second) {
            int own = Math.floorMod(first + dice.below(3) * 7, count);
            int host = dice.chance(favourites) ? own : dice.below(count);
            return Places.v4(prefix + host / 250, 2 + host % 250);
        }
    }
}
