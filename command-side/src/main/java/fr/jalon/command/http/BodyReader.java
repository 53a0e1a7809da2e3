package fr.jalon.command.http;

import fr.jalon.command.decision.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/** Reads the body of a command, sent as JSON or as a form alike. What it can't read it refuses by the name of the field. */
@Component
class BodyReader implements HttpMessageConverter<Object> {

    private static final List<MediaType> TYPES =
            List.of(MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED);

    /** JSON says what a value is: a text is no number, and one value no list. */
    private final JsonMapper json = strict().withCoercionConfig(
                    LogicalType.Textual,
                    texts -> texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .build();

    /** In a form all is text, and a field said once may be a list of one. */
    private final JsonMapper forms = strict().enable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .build();

    private static JsonMapper.Builder strict() {
        return JsonMapper.builder(JsonFactory.builder()
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .build())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .addModule(new SimpleModule()
                        .addDeserializer(LocalDate.class, new Days())
                        .addDeserializer(LocalDateTime.class, new Hours()));
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType media) {
        return type.isRecord()
                && type.getName().startsWith("fr.jalon.command.")
                && media != null
                && TYPES.stream().anyMatch(media::equalsTypeAndSubtype);
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType media) {
        return false;
    }

    @Override
    public List<MediaType> getSupportedMediaTypes() {
        return TYPES;
    }

    @Override
    public Object read(Class<?> type, HttpInputMessage message) throws IOException {
        byte[] body = message.getBody().readAllBytes();
        if (body.length > CommandBody.LIMIT) {
            throw new Refusal(RequestRefusal.TOO_LARGE);
        }
        MediaType media = message.getHeaders().getContentType();
        try {
            if (MediaType.APPLICATION_FORM_URLENCODED.equalsTypeAndSubtype(media)) {
                return forms.convertValue(FormTree.of(new String(body, StandardCharsets.UTF_8)), type);
            }
            requireWritable(body);
            return json.readValue(body, type);
        } catch (JacksonException e) {
            throw refusal(e);
        }
    }

    /** Refuses what no table can hold, wherever it stands in the body. */
    private void requireWritable(byte[] body) {
        try (JsonParser parser = json.createParser(body)) {
            while (parser.nextToken() != null) {
                if (parser.hasToken(JsonToken.VALUE_STRING) && !Shape.isWritable(parser.getString())) {
                    throw Shape.malformed(field(parser));
                }
            }
        }
    }

    /** « workshops[0].place », from /workshops/0/place. */
    private static String field(JsonParser parser) {
        String pointer = parser.streamReadContext().pathAsPointer().toString();
        return pointer.replaceAll("/(\\d+)(?=/|$)", "[$1]").replace('/', '.').replaceFirst("^\\.", "");
    }

    /** For a command that takes nothing: refuses whatever was sent with it, as any field that is not expected. */
    void requireNothing(HttpServletRequest request) {
        if (CommandBody.isForm(request)) {
            request.getParameterMap().keySet().stream()
                    .filter(name -> !name.startsWith("_"))
                    .findFirst()
                    .ifPresent(name -> {
                        throw new Refusal(RequestRefusal.FIELD_UNKNOWN, Map.of("field", name));
                    });
            return;
        }
        byte[] body = CommandBody.of(request);
        if (new String(body, StandardCharsets.UTF_8).isBlank()) {
            return;
        }
        try {
            json.readValue(body, Nothing.class);
        } catch (JacksonException e) {
            throw refusal(e);
        }
    }

    private record Nothing() {}

    @Override
    public void write(Object body, @Nullable MediaType media, HttpOutputMessage message) {
        throw new HttpMessageNotWritableException("bodies of commands are only read");
    }

    private static Refusal refusal(JacksonException e) {
        String field = field(e);
        if (e.getCause() instanceof Refusal refusal) {
            return refusal.details().containsKey("field") || field.isEmpty()
                    ? refusal
                    : new Refusal(refusal.reason(), Map.of("field", field));
        }
        if (field.isEmpty()) {
            return new Refusal(RequestRefusal.UNREADABLE);
        }
        RequestRefusal reason = e instanceof UnrecognizedPropertyException
                ? RequestRefusal.FIELD_UNKNOWN
                : RequestRefusal.FIELD_MALFORMED;
        return new Refusal(reason, Map.of("field", field));
    }

    private static String field(JacksonException e) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : e.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }
}
