package fr.jalon.command.http;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import fr.jalon.events.value.IndicatorId;
import fr.jalon.events.value.Label;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.NumberSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The schema of a body, from the record it is read as. Our own: two records of one name in two capabilities are two schemas, and an
 * hour without a zone is no date-time of RFC 3339.
 */
final class BodySchema {

    private static final int LABEL = 200;
    private static final int INDICATOR = 60;
    private static final int ZONE = 64;
    private static final String HOUR = "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?$";

    private BodySchema() {}

    static Schema<?> of(Class<?> body) {
        ObjectSchema schema = new ObjectSchema();
        schema.setName(name(body));
        schema.setAdditionalProperties(false);
        told(body).ifPresent(property -> {
            schema.addProperty(property, codes(List.of(code(body))));
            schema.addRequiredItem(property);
        });
        for (RecordComponent component : body.getRecordComponents()) {
            @Nullable Bounds bounds = component.getAnnotation(Bounds.class);
            schema.addProperty(component.getName(), bounded(of(component.getGenericType()), bounds));
            if (bounds != null && bounds.required()) {
                schema.addRequiredItem(component.getName());
            }
        }
        return schema;
    }

    /** « SessionCorrectionBody » for {@code SessionApi.Correction}: two records of one name are two schemas. */
    private static String name(Class<?> body) {
        Class<?> outer = body.getEnclosingClass();
        String asked = outer == null ? "" : outer.getSimpleName().replaceFirst("(Api|Bodies)$", "");
        String own = body.getSimpleName().replaceFirst("Body$", "");
        String name = own.startsWith(asked) ? own : asked.endsWith(own) ? asked : asked + own;
        return name + "Body";
    }

    /** The field that says which record of a sealed type this is. */
    private static Optional<String> told(Class<?> type) {
        return sealedType(type)
                .map(kinds -> kinds.getAnnotation(JsonTypeInfo.class).property());
    }

    private static Optional<Class<?>> sealedType(Class<?> type) {
        return Arrays.stream(type.getInterfaces())
                .filter(each -> each.isAnnotationPresent(JsonSubTypes.class))
                .findFirst();
    }

    private static String code(Class<?> type) {
        return sealedType(type).stream()
                .flatMap(kinds ->
                        Arrays.stream(kinds.getAnnotation(JsonSubTypes.class).value()))
                .filter(kind -> kind.value() == type)
                .map(JsonSubTypes.Type::name)
                .findFirst()
                .orElseThrow();
    }

    private static Schema<?> of(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return new ArraySchema().items(of(list.getActualTypeArguments()[0]));
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isEnum()) {
            return codes(Arrays.stream(plain.getEnumConstants())
                    .map(code -> ((Enum<?>) code).name())
                    .toList());
        }
        return switch (plain.getSimpleName()) {
            case "Boolean", "boolean" -> new BooleanSchema();
            case "Integer", "int" -> new IntegerSchema().format("int32");
            case "Long", "long" -> new IntegerSchema().format("int64");
            case "BigDecimal" -> new NumberSchema();
            default -> ofTextOrRecord(plain);
        };
    }

    private static Schema<?> ofTextOrRecord(Class<?> type) {
        if (type == LocalDate.class) {
            return new StringSchema().format("date").description("A day from 1900 to 2199");
        }
        if (type == LocalDateTime.class) {
            return new StringSchema()
                    .format("local-date-time")
                    .pattern(HOUR)
                    .description("An hour in the programme's own zone, without « Z » and without offset");
        }
        if (type == Label.class) {
            return new StringSchema().minLength(1).maxLength(LABEL);
        }
        if (type == IndicatorId.class) {
            return new StringSchema().minLength(1).maxLength(INDICATOR);
        }
        if (type == ZoneId.class) {
            return new StringSchema().maxLength(ZONE).description("Such as Europe/Paris");
        }
        if (type.getSimpleName().endsWith("Id")) {
            return new StringSchema().pattern("^" + kind(type) + "-[!-~]+$").maxLength(64);
        }
        if (type.isAnnotationPresent(JsonSubTypes.class)) {
            return oneOf(type);
        }
        return type.isRecord() ? of(type) : new StringSchema();
    }

    /** Of a sealed type each of its records, told apart by the name in one field. */
    private static Schema<?> oneOf(Class<?> type) {
        Discriminator told = new Discriminator()
                .propertyName(type.getAnnotation(JsonTypeInfo.class).property());
        Schema<?> one = new Schema<>();
        one.setName(name(type));
        one.setDiscriminator(told);
        for (JsonSubTypes.Type kind : type.getAnnotation(JsonSubTypes.class).value()) {
            one.addOneOfItem(of(kind.value()));
            told.mapping(kind.name(), "#/components/schemas/" + name(kind.value()));
        }
        return one;
    }

    private static String kind(Class<?> id) {
        return id.getSimpleName().replaceFirst("Id$", "").toLowerCase(Locale.ROOT);
    }

    private static Schema<String> codes(List<String> codes) {
        StringSchema schema = new StringSchema();
        schema.setEnum(codes);
        return schema;
    }

    private static Schema<?> bounded(Schema<?> schema, @Nullable Bounds bounds) {
        if (bounds == null) {
            return schema;
        }
        if (bounds.codes().length > 0) {
            return codes(List.of(bounds.codes()));
        }
        if (bounds.letters() > 0) {
            schema.setMaxLength(bounds.letters());
        }
        if (!bounds.pattern().isEmpty()) {
            schema.setPattern("^" + bounds.pattern() + "$");
        }
        return numbered(schema, bounds);
    }

    private static Schema<?> numbered(Schema<?> schema, Bounds bounds) {
        if (schema instanceof ArraySchema && bounds.most() < Long.MAX_VALUE) {
            schema.setMaxItems((int) bounds.most());
            return schema;
        }
        if (schema instanceof NumberSchema) {
            // A share or a number for each is never nothing.
            schema.setExclusiveMinimumValue(BigDecimal.valueOf(bounds.least()));
        } else if (bounds.least() > Long.MIN_VALUE) {
            schema.setMinimum(BigDecimal.valueOf(bounds.least()));
        }
        if (bounds.most() < Long.MAX_VALUE) {
            schema.setMaximum(BigDecimal.valueOf(bounds.most()));
        }
        return schema;
    }
}
