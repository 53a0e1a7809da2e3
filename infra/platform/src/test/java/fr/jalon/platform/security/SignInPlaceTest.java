package fr.jalon.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignInPlaceTest {

    @Test
    void of_version_6_one_subscriber_is_one_network() {
        assertThat(SignInPlace.network("2001:db8:1:2:3:4:5:6")).isEqualTo(SignInPlace.network("2001:db8:1:2:ffff::1"));
        assertThat(SignInPlace.network("2001:db8:1:2::1")).isNotEqualTo(SignInPlace.network("2001:db8:1:3::1"));
    }

    @Test
    void of_version_4_each_address_is_one_however_it_is_written() {
        assertThat(SignInPlace.network("192.0.2.1")).isEqualTo("192.0.2.1");
        assertThat(SignInPlace.network("::ffff:192.0.2.1")).isEqualTo("192.0.2.1");
        assertThat(SignInPlace.network("192.0.2.2")).isNotEqualTo("192.0.2.1");
    }
}
