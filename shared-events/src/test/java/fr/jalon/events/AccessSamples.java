package fr.jalon.events;

import static fr.jalon.events.SampleIds.ACCOUNT;
import static fr.jalon.events.SampleIds.CARRIER;
import static fr.jalon.events.SampleIds.COLLEAGUE;
import static fr.jalon.events.SampleIds.EMPLOYEE;
import static fr.jalon.events.SampleIds.LAST_MEETING;
import static fr.jalon.events.SampleIds.LAUNCH;
import static fr.jalon.events.SampleIds.MISSION;
import static fr.jalon.events.SampleIds.OTHER_ACCOUNT;
import static fr.jalon.events.SampleIds.PROGRAMME;
import static fr.jalon.events.SampleIds.SESSION;
import static fr.jalon.events.SampleIds.sealed;

import fr.jalon.events.EventSamples.Sample;
import fr.jalon.events.access.AccessEvent.AccountDisabled;
import fr.jalon.events.access.AccessEvent.AccountOpened;
import fr.jalon.events.access.AccessEvent.AccountReopened;
import fr.jalon.events.access.AccessEvent.MissionGranted;
import fr.jalon.events.access.AccessEvent.ScopeGranted;
import fr.jalon.events.access.AccessEvent.ScopeRevoked;
import fr.jalon.events.access.AccessEvent.SessionsHandedOver;
import fr.jalon.events.access.AccessEvent.SignInLinkGiven;
import fr.jalon.events.organisation.OrganisationEvent.OrganisationRegistered;
import fr.jalon.events.value.Label;
import fr.jalon.events.value.LinkPurpose;
import fr.jalon.events.value.OrganisationKind;
import fr.jalon.events.value.Period;
import fr.jalon.events.value.RevocationReason;
import fr.jalon.events.value.Role;
import fr.jalon.events.value.Scope;
import java.util.List;

/** Organisations and accounts. */
final class AccessSamples {

    private AccessSamples() {}

    static List<Sample> all() {
        Personal name = sealed(EMPLOYEE, PersonalField.DISPLAY_NAME);
        return List.of(
                new Sample(new OrganisationRegistered(
                        CARRIER, new Label("Association porteuse"), OrganisationKind.ASSOCIATION, LAUNCH)),
                new Sample(
                        new AccountOpened(ACCOUNT, CARRIER, EMPLOYEE, Role.COORDINATOR, name, LAUNCH),
                        new AccountOpened(ACCOUNT, null, EMPLOYEE, Role.ADMINISTRATOR, name, LAUNCH)),
                new Sample(new ScopeGranted(ACCOUNT, new Scope.OfProgramme(PROGRAMME), LAUNCH)),
                new Sample(new ScopeRevoked(
                        ACCOUNT, new Scope.OfSession(SESSION), RevocationReason.MISSION_ENDED, LAST_MEETING)),
                new Sample(new MissionGranted(
                        ACCOUNT,
                        MISSION,
                        PROGRAMME,
                        CARRIER,
                        new Period(LAUNCH, LAST_MEETING),
                        LAST_MEETING.plusDays(90),
                        LAST_MEETING)),
                new Sample(new AccountDisabled(ACCOUNT, RevocationReason.LEFT, LAST_MEETING)),
                new Sample(
                        new AccountReopened(ACCOUNT, CARRIER, Role.COORDINATOR, LAST_MEETING),
                        new AccountReopened(ACCOUNT, null, Role.ADMINISTRATOR, LAST_MEETING)),
                new Sample(new SignInLinkGiven(ACCOUNT, LinkPurpose.INVITATION, LAUNCH.plusDays(7), LAUNCH)),
                new Sample(new SessionsHandedOver(
                        ACCOUNT, EMPLOYEE, OTHER_ACCOUNT, COLLEAGUE, List.of(SESSION), LAST_MEETING)));
    }
}
