package fr.jalon.events;

import fr.jalon.events.value.KeyId;

/**
 * A personal value under seal: readable only through the {@link Keyring}, and by nobody once its owner's key is destroyed.
 *
 * @param owner the id of whom (or, for a note that concerns nobody, of what) it is about
 * @param field what it is; owner and field are bound to the ciphertext, so a value can't be passed off as another
 * @param key the key it was sealed with
 * @param ciphertext AES-GCM, base64
 */
public record Personal(String owner, PersonalField field, KeyId key, String ciphertext) {}
