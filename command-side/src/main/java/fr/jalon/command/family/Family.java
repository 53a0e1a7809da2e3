package fr.jalon.command.family;

import fr.jalon.command.decision.Refusal;
import fr.jalon.events.family.Adult;
import fr.jalon.events.family.Child;
import fr.jalon.events.family.FamilyEvent;
import fr.jalon.events.family.FamilyEvent.AdultCorrected;
import fr.jalon.events.family.FamilyEvent.AdultFileChecked;
import fr.jalon.events.family.FamilyEvent.AdultJoined;
import fr.jalon.events.family.FamilyEvent.AdultLeft;
import fr.jalon.events.family.FamilyEvent.ChildCorrected;
import fr.jalon.events.family.FamilyEvent.ChildDeclared;
import fr.jalon.events.family.FamilyEvent.FamilyMoved;
import fr.jalon.events.family.FamilyEvent.FamilyRegistered;
import fr.jalon.events.family.FamilyEvent.FileMarkedSensitive;
import fr.jalon.events.family.FamilyEvent.HomeAreaCorrected;
import fr.jalon.events.family.FamilyEvent.SensitiveMarkRemoved;
import fr.jalon.events.value.EventId;
import fr.jalon.events.value.HomeArea;
import fr.jalon.events.value.OrganisationId;
import fr.jalon.events.value.PersonId;
import fr.jalon.events.value.SensitiveReason;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a decision must know of a family. */
sealed interface Family {

    /** Before anything was recorded. */
    Family UNKNOWN = new Unknown();

    /** This family, once {@code event}, stored as {@code record}, is part of its history. */
    Family evolve(FamilyEvent event, EventId record);

    /** This family if it is registered. */
    Registered registered();

    /** Nothing was recorded. */
    record Unknown() implements Family {

        @Override
        public Family evolve(FamilyEvent event, EventId record) {
            return switch (event) {
                case FamilyRegistered registered -> Registered.first(registered, record);
                case AdultJoined _,
                        AdultLeft _,
                        ChildDeclared _,
                        AdultCorrected _,
                        ChildCorrected _,
                        HomeAreaCorrected _,
                        FamilyMoved _,
                        AdultFileChecked _,
                        FileMarkedSensitive _,
                        SensitiveMarkRemoved _ -> this;
            };
        }

        @Override
        public Registered registered() {
            throw new Refusal(FamilyRefusal.UNKNOWN);
        }
    }

    /**
     * A family as it is known now.
     *
     * @param homeAreaRecord the event that said the home area last
     * @param adults those who belong to it now
     * @param former those who belonged to it and left
     * @param sensitive why its file opens only for a reason; none when it opens like any other
     */
    record Registered(
            OrganisationId organisation,
            HomeArea homeArea,
            EventId homeAreaRecord,
            Map<PersonId, Member> adults,
            Set<PersonId> former,
            Map<PersonId, KnownChild> children,
            @Nullable SensitiveReason sensitive)
            implements Family {

        static Registered first(FamilyRegistered event, EventId record) {
            Map<PersonId, Member> adults = new LinkedHashMap<>();
            event.adults()
                    .forEach(adult -> adults.put(adult.person(), new Member(adult, event.occurredOn(), record, false)));
            Map<PersonId, KnownChild> children = new LinkedHashMap<>();
            event.children().forEach(child -> children.put(child.person(), new KnownChild(child, record)));
            return new Registered(event.organisation(), event.homeArea(), record, adults, Set.of(), children, null);
        }

        @Override
        public Family evolve(FamilyEvent event, EventId record) {
            return switch (event) {
                case FamilyRegistered registered -> first(registered, record);
                case AdultJoined joined -> with(new Member(joined.adult(), joined.occurredOn(), record, false));
                case AdultLeft left -> without(left.person());
                case ChildDeclared declared -> with(new KnownChild(declared.child(), record));
                case AdultCorrected corrected ->
                    with(member(corrected.adult().person()).corrected(corrected.adult(), record));
                case ChildCorrected corrected -> with(new KnownChild(corrected.child(), record));
                case HomeAreaCorrected corrected ->
                    new Registered(organisation, corrected.to(), record, adults, former, children, sensitive);
                case FamilyMoved moved ->
                    new Registered(organisation, moved.to(), record, adults, former, children, sensitive);
                case AdultFileChecked checked -> with(member(checked.person()).checked());
                case FileMarkedSensitive marked -> marked(marked.reason());
                case SensitiveMarkRemoved _ -> marked(null);
            };
        }

        @Override
        public Registered registered() {
            return this;
        }

        /** The adult of this name, who belongs to the family now. */
        Member member(PersonId person) {
            Member member = adults.get(person);
            if (member == null) {
                throw new Refusal(FamilyRefusal.ADULT_UNKNOWN);
            }
            return member;
        }

        KnownChild child(PersonId person) {
            KnownChild child = children.get(person);
            if (child == null) {
                throw new Refusal(FamilyRefusal.CHILD_UNKNOWN);
            }
            return child;
        }

        private Registered with(Member member) {
            Map<PersonId, Member> more = new LinkedHashMap<>(adults);
            more.put(member.adult().person(), member);
            Set<PersonId> stillGone = new HashSet<>(former);
            stillGone.remove(member.adult().person());
            return new Registered(organisation, homeArea, homeAreaRecord, more, stillGone, children, sensitive);
        }

        private Registered with(KnownChild child) {
            Map<PersonId, KnownChild> more = new LinkedHashMap<>(children);
            more.put(child.child().person(), child);
            return new Registered(organisation, homeArea, homeAreaRecord, adults, former, more, sensitive);
        }

        private Registered marked(@Nullable SensitiveReason reason) {
            return new Registered(organisation, homeArea, homeAreaRecord, adults, former, children, reason);
        }

        private Registered without(PersonId person) {
            Map<PersonId, Member> fewer = new LinkedHashMap<>(adults);
            fewer.remove(person);
            Set<PersonId> gone = new HashSet<>(former);
            gone.add(person);
            return new Registered(organisation, homeArea, homeAreaRecord, fewer, gone, children, sensitive);
        }
    }

    /**
     * An adult who belongs to the family since a date.
     *
     * @param record the event that said it last
     * @param fileChecked whether the coordination looked through their file
     */
    record Member(Adult adult, LocalDate since, EventId record, boolean fileChecked) {

        Member corrected(Adult corrected, EventId correction) {
            return new Member(corrected, since, correction, fileChecked);
        }

        Member checked() {
            return new Member(adult, since, record, true);
        }
    }

    /** A child of the family; {@code record} is the event that said it last. */
    record KnownChild(Child child, EventId record) {}
}
