package fr.jalon.platform.people;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import fr.jalon.events.Keyring;
import fr.jalon.events.Personal;
import fr.jalon.events.PersonalField;
import fr.jalon.events.value.KeyId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Seals with AES-256-GCM, one key per owner. Opened keys are never kept: a destroyed one is gone for every process at once. */
@Component
final class SealingKeyring implements Keyring {

    private static final Logger log = LoggerFactory.getLogger(SealingKeyring.class);
    private static final int KEY_BYTES = 32;

    private final WrappedKeys keys;
    private final @Nullable Aead wrapping;
    private final SecureRandom random = new SecureRandom();

    SealingKeyring(MasterKey master, WrappedKeys keys) throws GeneralSecurityException {
        this.keys = keys;
        this.wrapping = master.isPresent() ? new AesGcmJce(master.derive("wrapping")) : null;
    }

    @Override
    public Personal seal(String owner, PersonalField field, String clear) {
        Aead master = wrapping;
        if (master == null) {
            throw new KeyringLocked();
        }
        WrappedKey key = keys.ofOwner(owner).orElseGet(() -> keys.add(make(master, owner)));
        try {
            byte[] sealed = unwrap(master, key).encrypt(clear.getBytes(StandardCharsets.UTF_8), binding(owner, field));
            return new Personal(owner, field, key.id(), Base64.getEncoder().encodeToString(sealed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("key " + key.id() + " can't be unwrapped by the master key", e);
        }
    }

    @Override
    public Opened open(Personal sealed) {
        return openAll(List.of(sealed)).getOrDefault(sealed, new Opened.WithoutKey());
    }

    @Override
    public Map<Personal, Opened> openAll(Collection<Personal> sealed) {
        Map<KeyId, Opener> openers = new HashMap<>();
        if (!sealed.isEmpty()) {
            keys.all(sealed.stream().map(Personal::key).toList()).forEach(key -> openers.put(key.id(), opener(key)));
        }
        Map<Personal, Opened> opened = new HashMap<>();
        for (Personal value : sealed) {
            opened.computeIfAbsent(
                    value,
                    v -> openers.getOrDefault(v.key(), any -> new Opened.WithoutKey())
                            .open(v));
        }
        return opened;
    }

    private Opener opener(WrappedKey key) {
        if (key.isDestroyed()) {
            return value -> new Opened.Erased();
        }
        if (wrapping == null) {
            return value -> new Opened.WithoutKey();
        }
        try {
            Aead aead = unwrap(wrapping, key);
            return value -> opened(aead, value);
        } catch (GeneralSecurityException e) {
            log.error("key {} can't be unwrapped by the master key", key.id());
            return value -> new Opened.WithoutKey();
        }
    }

    private static Opened opened(Aead key, Personal value) {
        try {
            byte[] clear =
                    key.decrypt(Base64.getDecoder().decode(value.ciphertext()), binding(value.owner(), value.field()));
            return new Opened.Clear(new String(clear, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException tampered) {
            log.error("a value sealed with {} is not what was sealed", value.key());
            return new Opened.WithoutKey();
        }
    }

    private WrappedKey make(Aead master, String owner) {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        KeyId id = KeyId.random();
        try {
            return new WrappedKey(
                    id, owner, Base64.getEncoder().encodeToString(master.encrypt(key, binding(id, owner))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is part of every JDK", e);
        }
    }

    private static Aead unwrap(Aead master, WrappedKey key) throws GeneralSecurityException {
        String wrapped = key.wrapped();
        if (wrapped == null) {
            throw new KeyDestroyed();
        }
        return new AesGcmJce(master.decrypt(Base64.getDecoder().decode(wrapped), binding(key.id(), key.owner())));
    }

    /** Neither a field's name nor a key's id holds a colon: no two pairs give the same text. */
    private static byte[] binding(String owner, PersonalField field) {
        return (field.name() + ":" + owner).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] binding(KeyId id, String owner) {
        return (id.value() + ":" + owner).getBytes(StandardCharsets.UTF_8);
    }

    private interface Opener {
        Opened open(Personal value);
    }
}
