package fr.jalon.platform.people;

import java.util.Arrays;

/** Master keys of the tests. */
public final class TestMasterKey {

    private TestMasterKey() {}

    public static MasterKey filledWith(int value) {
        byte[] secret = new byte[32];
        Arrays.fill(secret, (byte) value);
        return MasterKey.present(secret, "c2FsdA==");
    }
}
