package fr.jalon.query.people.professionals;

import static fr.jalon.query.Story.BULLES;
import static fr.jalon.query.Story.DAY;
import static fr.jalon.query.Story.coordinator;
import static fr.jalon.query.TestKeyring.sealed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.events.PersonalField;
import fr.jalon.events.people.PersonEvent.ProfessionalRegistered;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.ProfessionalStatus;
import fr.jalon.query.Story;
import fr.jalon.query.http.PageBench;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The team of an association of 51 colleagues. */
class ProfessionalsPageTest {
    private static final PageBench PAGES = new PageBench(false);

    @BeforeEach
    void many_colleagues() {
        Story story = new Story(PAGES.projection("person"));
        for (int i = 10; i < 61; i++) {
            String id = "person-pro" + i;
            story.told(
                    id,
                    new ProfessionalRegistered(
                            new PersonId(id),
                            BULLES,
                            sealed(id, PersonalField.FIRST_NAME, "Collègue" + i),
                            sealed(id, PersonalField.LAST_NAME, "Martin"),
                            ProfessionalStatus.EMPLOYEE,
                            DAY));
        }
    }

    @Test
    void colleagues_turn_page_by_page() {
        Document first = PAGES.get(coordinator(), "/professionnels");
        assertThat(first.select("[aria-labelledby=liste] > ul > li")).hasSize(50);
        assertThat(first.select("[aria-labelledby=liste]").text()).contains("1 à 50 sur 51");
        Document second = PAGES.get(
                coordinator(), first.select("nav[aria-label^=Pages] a").attr("href"));
        assertThat(second.select("[aria-labelledby=liste] > ul > li")).hasSize(1);
        assertThat(second.select("[aria-labelledby=liste] li b").text()).isEqualTo("Collègue60 Martin");
    }
}
