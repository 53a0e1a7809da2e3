package fr.jalon.events.value;

/** Why a plan changes. */
public enum PlanReason {
    HALL_UNAVAILABLE,
    FACILITATOR_AWAY,
    TOO_FEW_PARTICIPANTS,
    PUBLIC_HOLIDAY,
    OTHER
}
