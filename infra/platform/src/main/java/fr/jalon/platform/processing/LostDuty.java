package fr.jalon.platform.processing;

/** Another process took the duty on, since this one was silent for too long: what it was about to write is not written. */
final class LostDuty extends RuntimeException {

    LostDuty(Duty duty) {
        super(duty.upkeep() + " is another process's by now", null, false, false);
    }
}
