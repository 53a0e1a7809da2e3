package fr.jalon.journeys;

class StandaloneJourneysTest extends Journeys {
    @Override
    Product product() {
        return Products.standalone();
    }
}
