package fr.jalon.journeys;

import java.util.Map;
import java.util.stream.Collectors;

/** Where people are when they need to do something: the page they look at then, of each command, as {@link EveryCommandHasItsFormTest} reads it. */
final class NeedsTable {

    private static final String TEXT = """
        /commands/accounts                                                             /comptes
        /commands/accounts/{account}/disabling                                         /comptes
        /commands/accounts/{account}/link                                              /comptes
        /commands/accounts/{account}/missions                                          /comptes
        /commands/accounts/{account}/reopening                                         /comptes
        /commands/accounts/{account}/scopes                                            /comptes
        /commands/accounts/{account}/scopes/revocation                                 /comptes
        /commands/audit/samples                                                        /mission
        /commands/audit/samples/{sample}/conclusion                                    /mission
        /commands/audit/samples/{sample}/lines/{presence}                              /mission
        /commands/families                                                             /aujourdhui
        /commands/families/{family}/adults                                             /familles/*
        /commands/families/{family}/adults/{person}/check                              /aujourdhui
        /commands/families/{family}/adults/{person}/correction                         /familles/*
        /commands/families/{family}/adults/{person}/departure                          /familles/*
        /commands/families/{family}/children                                           /familles/*
        /commands/families/{family}/children/{person}/correction                       /familles/*
        /commands/families/{family}/home-area/correction                               /familles/*
        /commands/families/{family}/move                                               /familles/*
        /commands/families/{family}/sensitivity                                        /familles/*
        /commands/families/{family}/sensitivity/removal                                /familles/*
        /commands/operations/exports                                                   /familles
        /commands/operations/exports/sessions/{session}                                /sessions/*
        /commands/operations/openings                                                  /familles
        /commands/operations/views/{view}/letters/{stream}/discard                     /operations
        /commands/operations/views/{view}/letters/{stream}/retry                       /operations
        /commands/operations/views/{view}/rebuild                                      /operations
        /commands/organisations                                                        /organisations
        /commands/password                                                             /aujourdhui
        /commands/pathways                                                             /familles/*
        /commands/pathways/{pathway}/co-animations                                     /parcours/personne/*
        /commands/pathways/{pathway}/recognition                                       /parcours/personne/*
        /commands/pathways/{pathway}/recruitment/correction                            /parcours/personne/*
        /commands/pathways/{pathway}/recruitment/withdrawal                            /parcours/personne/*
        /commands/pathways/{pathway}/solo-animations                                   /parcours/personne/*
        /commands/pathways/{pathway}/solo-stage                                        /parcours/personne/*
        /commands/pathways/{pathway}/training                                          /parcours/personne/*
        /commands/pathways/{pathway}/training/correction                               /parcours/personne/*
        /commands/pathways/{pathway}/training/withdrawal                               /parcours/personne/*
        /commands/people/professionals                                                 /sessions/*
        /commands/people/{person}/copy                                                 /familles/*
        /commands/people/{person}/erasure                                              /familles/*
        /commands/people/{person}/notice                                               /familles/*
        /commands/people/{person}/requests                                             /familles/*
        /commands/people/{person}/requests/closing                                     /droits
        /commands/people/{person}/status                                               /professionnels
        /commands/programmes                                                           /programmes
        /commands/programmes/{programme}/explanations                                  /programmes/*/partage
        /commands/programmes/{programme}/indicators                                    /programmes/*
        /commands/programmes/{programme}/releases                                      /programmes/*
        /commands/programmes/{programme}/retention                                     /droits
        /commands/programmes/{programme}/scope                                         /programmes/*
        /commands/programmes/{programme}/targets                                       /programmes/*
        /commands/programmes/{programme}/targets/{indicator}/revision                  /programmes/*
        /commands/programmes/{programme}/targets/{indicator}/withdrawal                /programmes/*
        /commands/sessions                                                             /aujourdhui
        /commands/sessions/{session}/attendance                                        /sessions/*
        /commands/sessions/{session}/cancellation                                      /sessions/*
        /commands/sessions/{session}/cancellation/correction                           /sessions/*
        /commands/sessions/{session}/changes/{change}/told                             /aujourdhui
        /commands/sessions/{session}/changes/{change}/told/correction                  /sessions/*
        /commands/sessions/{session}/completion                                        /sessions/*
        /commands/sessions/{session}/completion/correction                             /sessions/*
        /commands/sessions/{session}/enrolments                                        /sessions/*
        /commands/sessions/{session}/enrolments/promotion                              /sessions/*
        /commands/sessions/{session}/enrolments/{person}/promotion                     /sessions/*
        /commands/sessions/{session}/enrolments/{person}/stop                          /sessions/*
        /commands/sessions/{session}/workshops                                         /sessions/*
        /commands/sessions/{session}/workshops/{workshop}/attendance                   /aujourdhui
        /commands/sessions/{session}/workshops/{workshop}/attendance/{person}/correction  /sessions/*/ateliers/*/presences
        /commands/sessions/{session}/workshops/{workshop}/cancellation                 /sessions/*
        /commands/sessions/{session}/workshops/{workshop}/cancellation/correction      /sessions/*
        /commands/sessions/{session}/workshops/{workshop}/children                     /aujourdhui
        /commands/sessions/{session}/workshops/{workshop}/holding                      /aujourdhui
        /commands/sessions/{session}/workshops/{workshop}/holding/correction           /sessions/*
        /commands/sessions/{session}/workshops/{workshop}/move                         /sessions/*
        /commands/sessions/{session}/workshops/{workshop}/newcomers                    /aujourdhui
        /commands/sessions/{session}/workshops/{workshop}/postponement                 /sessions/*
        /commands/sessions/{session}/workshops/{workshop}/sheet                        /sessions/*
        /commands/sessions/{session}/workshops/{workshop}/team                         /sessions/*
        /commands/sessions/{session}/workshops/{workshop}/unnamed                      /aujourdhui
        /commands/sessions/{session}/workshops/{workshop}/unnamed/naming               /aujourdhui
        """;

    private NeedsTable() {}

    /** The kind of page of each command's path. */
    static Map<String, String> pages() {
        return TEXT.lines().map(line -> line.split(" +")).collect(Collectors.toMap(row -> row[0], row -> row[1]));
    }
}
