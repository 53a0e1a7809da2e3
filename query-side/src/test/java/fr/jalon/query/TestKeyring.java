package fr.jalon.query;

import fr.jalon.events.Keyring;
import fr.jalon.events.Personal;
import fr.jalon.events.PersonalField;
import fr.jalon.events.value.KeyId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A keyring that reverses instead of encrypting: nothing shows in clear by accident, and owners can be erased. */
public final class TestKeyring implements Keyring {
    private static final Set<String> ERASED = new HashSet<>();

    /** A value sealed for this owner. */
    public static Personal sealed(String owner, PersonalField field, String clear) {
        return new Personal(
                owner,
                field,
                new KeyId("key-" + owner),
                new StringBuilder(clear).reverse().toString());
    }

    public static void erase(String owner) {
        ERASED.add(owner);
    }

    /** As if nothing had been erased: for the next test. */
    public static void restore(String owner) {
        ERASED.remove(owner);
    }

    @Override
    public Personal seal(String owner, PersonalField field, String clear) {
        return sealed(owner, field, clear);
    }

    @Override
    public Opened open(Personal sealed) {
        return ERASED.contains(sealed.owner())
                ? new Opened.Erased()
                : new Opened.Clear(
                        new StringBuilder(sealed.ciphertext()).reverse().toString());
    }

    @Override
    public Map<Personal, Opened> openAll(Collection<Personal> sealed) {
        return sealed.stream().distinct().collect(Collectors.toMap(Function.identity(), this::open));
    }
}
