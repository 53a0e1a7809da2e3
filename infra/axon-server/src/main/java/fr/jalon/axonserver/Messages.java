package fr.jalon.axonserver;

import com.google.protobuf.ByteString;
import fr.jalon.platform.security.SignedMessages;
import io.axoniq.axonserver.grpc.MetaDataValue;
import io.axoniq.axonserver.grpc.ProcessingInstruction;
import io.axoniq.axonserver.grpc.ProcessingKey;
import io.axoniq.axonserver.grpc.SerializedObject;

/** What messages are called and made of: a signed text under a name of ours, never under the name of a class. */
record Messages(SignedMessages signatures) {

    static final String REQUEST = "jalon.request";
    static final String OUTCOME = "jalon.outcome";
    static final String REFUSAL = "jalon.refusal";
    static final String READ = "jalon.read";
    static final String TOLD = "jalon.told";

    private static final String REVISION = "1";

    SerializedObject write(String name, String text) {
        return SerializedObject.newBuilder()
                .setType(name)
                .setRevision(REVISION)
                .setData(ByteString.copyFromUtf8(signatures.sign(name, text)))
                .build();
    }

    /**
     * The text of a message of this name.
     *
     * @throws Forged when it has another name, or nobody of this installation wrote it
     */
    String read(String name, SerializedObject message) {
        if (!message.getType().equals(name)) {
            throw new Forged();
        }
        return signatures.open(name, message.getData().toStringUtf8()).orElseThrow(Forged::new);
    }

    static ProcessingInstruction instruction(ProcessingKey key, String value) {
        return ProcessingInstruction.newBuilder()
                .setKey(key)
                .setValue(MetaDataValue.newBuilder().setTextValue(value))
                .build();
    }

    static ProcessingInstruction instruction(ProcessingKey key, long value) {
        return ProcessingInstruction.newBuilder()
                .setKey(key)
                .setValue(MetaDataValue.newBuilder().setNumberValue(value))
                .build();
    }

    /** A message that no process of this installation wrote; nothing of it is looked at. */
    static final class Forged extends RuntimeException {
        Forged() {
            super("a message that nobody of this installation signed");
        }
    }
}
