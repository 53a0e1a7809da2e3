package fr.jalon.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PostgresSettingsTest {

    private static final long GIGABYTE = 1024L * 1024 * 1024;

    @Test
    void an_eighth_of_the_memory_keeps_pages_within_bounds() {
        assertThat(PostgresSettings.buffers(GIGABYTE / 2)).isEqualTo(128);
        assertThat(PostgresSettings.buffers(4 * GIGABYTE)).isEqualTo(512);
        assertThat(PostgresSettings.buffers(64 * GIGABYTE)).isEqualTo(1024);
    }

    @Test
    void whatever_its_files_say_it_waits_for_the_disk_and_answers_on_the_loopback_alone() {
        assertThat(PostgresSettings.onPort(5432))
                .contains("-c fsync=on ", "-c synchronous_commit=on ", "-c full_page_writes=on ")
                .contains("-c listen_addresses=127.0.0.1 ", "-c unix_socket_directories= ")
                .endsWith("-c port=5432");
    }
}
