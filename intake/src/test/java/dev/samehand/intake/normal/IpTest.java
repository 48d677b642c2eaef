package dev.samehand.intake.normal;

import static dev.samehand.intake.normal.Expect.isPlaceholder;
import static dev.samehand.intake.normal.Expect.isUnusable;
import static dev.samehand.intake.normal.Expect.value;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IpTest {

    @Test
    void anAddressHasAPrefix() {
        Ip.Read read = Ip.read(" 198.51.100.7 ");

        assertThat(value(read.address())).isEqualTo("198.51.100.7");
        assertThat(read.prefix()).isEqualTo("198.51.100.0/24");
    }

    @Test
    void ofIpv6TheNetworkCounts() {
        Ip.Read read = Ip.read("2001:DB8:0:a1::7");

        assertThat(value(read.address())).isEqualTo("2001:db8:0:a1::/64");
        assertThat(read.prefix()).isEqualTo("2001:db8:0::/48");
        assertThat(value(Ip.read("[2001:db8:0:a1:ffff::1%eth0]:443").address()))
                .isEqualTo("2001:db8:0:a1::/64");
    }

    @Test
    void portsAndMappedFormsAreSeenThrough() {
        assertThat(value(Ip.read("198.51.100.7:51234").address())).isEqualTo("198.51.100.7");
        assertThat(value(Ip.read("::ffff:198.51.100.7").address())).isEqualTo("198.51.100.7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.1.2.3",
                "192.168.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "127.0.0.1",
                "0.0.0.0",
                "169.254.1.1",
                "100.64.0.1",
                "100.127.255.255",
                "198.18.0.1",
                "192.0.0.8",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fd00::1",
                "2001:0:53aa:64c::1",
                "::ffff:10.0.0.1"
            })
    void addressesThatAreNoPlaceOfTheInternetNeverLink(String address) {
        assertThat(isPlaceholder(Ip.read(address).address())).isTrue();
        assertThat(Ip.read(address).prefix()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"172.15.0.1", "172.32.0.1", "100.63.0.1", "100.128.0.1", "198.17.0.1"})
    void theirNeighboursDo(String address) {
        assertThat(value(Ip.read(address).address())).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.2.3",
                "1.2.3.4.5",
                "1.2.3.256",
                "01.2.3.4",
                "1.2.3.",
                ".1.2.3",
                "1..2.3",
                "1.2.3.4a",
                "example.org",
                "2001:db8:::1",
                "12345::",
                ":",
                "1:2:3:4:5:6:7:8:9"
            })
    void whatIsNoAddressIsOfNoUse(String text) {
        assertThat(isUnusable(Ip.read(text).address())).isTrue();
    }

    @Test
    void aNetworkOfTheUsersListMeetsThePrefixOfAnAddress() {
        assertThat(value(Ip.ofPrefix("198.51.100.0/24"))).isEqualTo("198.51.100.0/24");
        assertThat(value(Ip.ofPrefix("198.51.100.9"))).isEqualTo("198.51.100.0/24");
        assertThat(isUnusable(Ip.ofPrefix("198.51.0.0/16"))).isTrue();
    }
}
