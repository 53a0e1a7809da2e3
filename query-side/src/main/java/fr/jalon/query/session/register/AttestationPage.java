package fr.jalon.query.session.register;

import fr.jalon.events.Actor;
import fr.jalon.events.value.AttendanceStatus;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.Role;
import fr.jalon.query.http.Absent;
import fr.jalon.query.http.Door;
import fr.jalon.query.http.French;
import fr.jalon.query.http.Page;
import fr.jalon.query.http.Reads;
import fr.jalon.query.http.Today;
import fr.jalon.query.organisation.OrganisationNames;
import fr.jalon.query.paper.PdfPapers;
import fr.jalon.query.people.PersonNames;
import fr.jalon.query.programme.ProgrammeChoices;
import fr.jalon.query.session.register.SessionFile.Workshop;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * « Attestation de participation »: the workshops one person of a session was at, to print or as a PDF. It says nothing of the
 * others, and names nobody else.
 */
@Page
@Reads({"session", "person", "programme-choice", "organisation"})
final class AttestationPage {
    private final SessionFiles files;
    private final PersonNames names;
    private final ProgrammeChoices programmes;
    private final OrganisationNames organisations;
    private final PdfPapers papers;
    private final Today today;

    AttestationPage(
            SessionFiles files,
            PersonNames names,
            ProgrammeChoices programmes,
            OrganisationNames organisations,
            PdfPapers papers,
            Today today) {
        this.files = files;
        this.names = names;
        this.programmes = programmes;
        this.organisations = organisations;
        this.papers = papers;
        this.today = today;
    }

    @GetMapping("/sessions/{id}/attestations/{person}")
    String page(Actor actor, @PathVariable String id, @PathVariable String person, Model model) {
        Map<String, Object> paper = paper(actor, id, person);
        model.addAllAttributes(paper);
        model.addAttribute("person", person);
        model.addAttribute("asPdf", papers.shows(words(paper)));
        return "session/attestation";
    }

    /** The file is named after nobody: it lies about in folders and mails. */
    @GetMapping("/sessions/{id}/attestations/{person}/pdf")
    ResponseEntity<byte[]> pdf(Actor actor, @PathVariable String id, @PathVariable String person) {
        Map<String, Object> paper = paper(actor, id, person);
        if (paper.get("attended") instanceof List<?> attended && attended.isEmpty()) {
            throw new Absent();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("attestation-de-participation.pdf")
                                .build()
                                .toString())
                .body(papers.write("session/attestation-paper", paper));
    }

    private Map<String, Object> paper(Actor actor, String id, String person) {
        Door.require(actor, Role.COORDINATOR);
        SessionFile file = files.open(actor, id);
        PersonId participant = file.places().stream()
                .map(SessionFile.Place::person)
                .filter(known -> known.value().equals(person))
                .findFirst()
                .orElseThrow(Absent::new);
        if (names.isErased(participant)) {
            throw new Absent();
        }
        return Map.of(
                "fr",
                French.FRENCH,
                "file",
                file,
                "name",
                names.of(List.of(participant)).get(participant).full(),
                "programme",
                programmes.names().getOrDefault(file.programme().value(), "Programme"),
                "carrier",
                carrier(file),
                "attended",
                attended(file, participant),
                "today",
                today.date(programmes.zoneOf(file.programme())));
    }

    /** Every word of the paper that somebody wrote. */
    private static String words(Map<String, Object> paper) {
        return Stream.concat(
                        Stream.of("name", "programme", "carrier").map(word -> String.valueOf(paper.get(word))),
                        paper.get("file") instanceof SessionFile file
                                ? Stream.concat(
                                        Stream.of(file.name()),
                                        file.workshops().stream().map(Workshop::place))
                                : Stream.<String>of())
                .collect(Collectors.joining(" "));
    }

    private static List<Workshop> attended(SessionFile file, PersonId person) {
        return file.workshops().stream()
                .filter(workshop ->
                        !workshop.cancelled() && file.status(workshop.id(), person) == AttendanceStatus.PRESENT)
                .toList();
    }

    private String carrier(SessionFile file) {
        return organisations.all().stream()
                .filter(known -> known.id().equals(file.organisation()))
                .map(OrganisationNames.Named::name)
                .findFirst()
                .orElse("L’association");
    }
}
