package fr.jalon.platform.processing;

/** Told how somebody gets through the history. */
interface Passage {

    /** Of whom nobody needs to know. */
    Passage UNNOTICED = new Passage() {
        @Override
        public void read(PositionedEvents.Page page) {}

        @Override
        public void ended() {}
    };

    /** This page was read, the next one after those before. */
    void read(PositionedEvents.Page page);

    /** No more will be read. */
    void ended();
}
