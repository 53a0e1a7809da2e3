package fr.jalon.journeys;

class SplitJourneysTest extends Journeys {
    @Override
    Product product() {
        return Products.split();
    }
}
