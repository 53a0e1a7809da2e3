package fr.jalon.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.events.programme.Measure;
import fr.jalon.events.value.Label;
import fr.jalon.events.value.SessionId;
import fr.jalon.events.value.Source;
import io.swagger.v3.core.util.Json31;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BodySchemaTest {

    private final JsonNode fields = JsonMapper.shared()
            .readTree(Json31.pretty(BodySchema.of(Planting.class)))
            .get("properties");

    @Test
    void says_what_each_field_may_hold() {
        assertThat(text("name")).contains("\"maxLength\":200");
        assertThat(text("session")).contains("\"pattern\":\"^session-[!-~]+$\"", "\"maxLength\":64");
        assertThat(text("at")).contains("\"format\":\"local-date-time\"", "\"pattern\"");
        assertThat(text("zone")).contains("\"maxLength\":64").doesNotContain("pattern");
        assertThat(text("from")).contains("\"enum\":[\"SCREEN\"");
        assertThat(text("trees")).contains("\"minimum\":1", "\"maximum\":12");
        assertThat(text("rows")).contains("\"maxItems\":3");
        assertThat(text("kind")).contains("\"enum\":[\"apple\",\"pear\"]");
    }

    @Test
    void says_which_must_be_there_and_that_no_other_may() {
        var schema = JsonMapper.shared().readTree(Json31.pretty(BodySchema.of(Planting.class)));

        assertThat(schema.get("required").toString()).isEqualTo("[\"name\",\"trees\"]");
        assertThat(schema.get("additionalProperties").asBoolean()).isFalse();
    }

    @Test
    void tells_the_kinds_of_a_sealed_type_apart_by_the_name_they_are_sent_with() {
        assertThat(text("measure")).contains("\"sum\"", "\"distinct\"", "\"estimate\"");
    }

    @Test
    void a_record_of_a_sealed_type_is_told_apart_wherever_it_stands() {
        var estimate = JsonMapper.shared().readTree(Json31.pretty(BodySchema.of(Measure.Estimate.class)));

        assertThat(estimate.at("/properties/of/properties/measure/enum").toString())
                .isEqualTo("[\"distinct\"]");
        assertThat(estimate.at("/properties/of/required/0").asString()).isEqualTo("measure");
    }

    @Test
    void a_name_says_which_of_the_records_so_called_it_is() {
        assertThat(BodySchema.of(Planting.class).getName()).isEqualTo("BodySchemaTestPlantingBody");
        assertThat(BodySchema.of(Measure.Sum.class).getName()).isEqualTo("MeasureSumBody");
    }

    private String text(String field) {
        return fields.get(field).toString();
    }

    record Planting(
            @Bounds(required = true) Label name,
            @Nullable SessionId session,
            @Nullable LocalDateTime at,
            @Nullable ZoneId zone,
            @Nullable Source from,
            @Bounds(required = true, least = 1, most = 12) Integer trees,
            @Bounds(most = 3) @Nullable List<Integer> rows,
            @Bounds(codes = {"apple", "pear"}) @Nullable String kind,
            @Nullable Measure measure) {}
}
