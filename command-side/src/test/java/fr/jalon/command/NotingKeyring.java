package fr.jalon.command;

import fr.jalon.events.Keyring;
import fr.jalon.events.Personal;
import fr.jalon.events.PersonalField;
import fr.jalon.events.value.KeyId;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A keyring that remembers what it sealed, so that a test can tell what was under each seal. */
public final class NotingKeyring implements Keyring {

    private static final KeyId KEY = new KeyId("key-1");

    private final Map<Personal, String> sealed = new LinkedHashMap<>();
    private final Set<String> destroyed = new HashSet<>();

    /** What was sealed, by its seal. */
    public Map<Personal, String> sealed() {
        return Map.copyOf(sealed);
    }

    public void destroy(String owner) {
        destroyed.add(owner);
    }

    @Override
    public Personal seal(String owner, PersonalField field, String clear) {
        if (destroyed.contains(owner)) {
            throw new KeyDestroyed();
        }
        Personal personal = new Personal(owner, field, KEY, "seal-" + sealed.size());
        sealed.put(personal, clear);
        return personal;
    }

    @Override
    public Opened open(Personal personal) {
        String clear = sealed.get(personal);
        return clear == null || destroyed.contains(personal.owner()) ? new Opened.Erased() : new Opened.Clear(clear);
    }

    @Override
    public Map<Personal, Opened> openAll(Collection<Personal> personal) {
        return personal.stream().distinct().collect(Collectors.toMap(Function.identity(), this::open));
    }
}
