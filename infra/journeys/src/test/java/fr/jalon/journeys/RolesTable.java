package fr.jalon.journeys;

/**
 * Coordinator, animation, funder, auditor, administrator: what each address answers them, as {@link RolesTest} reads it.
 * The administrator is one of an organisation: organisations are registered, and listed, by the one of the whole installation alone.
 */
final class RolesTable {

    static final String TEXT = """
        GET /                                                                              302  302  302  302  302
        GET /acces                                                                         200  200  200  200  200
        GET /accessibilite                                                                 200  200  200  200  200
        GET /api/programmes                                                                200  403  200  200  200
        GET /api/programmes/{programme}                                                    200/404/404  403  200/404/404  200/404/404  403
        GET /api/programmes/{programme}/changes                                            200/404/404  403  200/404/404  200/404/404  403
        GET /api/programmes/{programme}/figures/{indicator}                                200/404/404  403  200/404/404  200/404/404  403
        GET /api/programmes/{programme}/figures/{indicator}/trajectory                     200/404/404  403  200/404/404  200/404/404  403
        GET /api/programmes/{programme}/progress                                           200/404/404  403  200/404/404  200/404/404  403
        GET /aujourdhui                                                                    200  200  403  403  403
        GET /comptes                                                                       403  403  403  403  200
        GET /comptes/{account}                                                             403  403  403  403  200/200/404
        GET /connexion                                                                     200  200  200  200  200
        GET /droits                                                                        200  403  403  403  200
        GET /droits/analyse-impact                                                         200  403  403  403  200
        GET /droits/information                                                            200  403  403  403  200
        GET /droits/registre                                                               200  403  403  403  200
        GET /exports/{export}                                                              200/200/404  403  403  403  403
        GET /exports/{export}/familles.csv                                                 200/200/404  403  403  403  403
        GET /familles                                                                      200  403  403  403  403
        GET /familles/nouvelle                                                             200  403  403  403  403
        GET /familles/{id}                                                                 200/200/404  403  403  403  403
        GET /historique                                                                    403  403  403  200  403
        GET /historique/{position}                                                         403  403  403  200/200/404  403
        GET /mot-de-passe                                                                  200  200  200  200  200
        GET /organisations                                                                 403  403  403  403  403
        GET /parcours/personne/{id}                                                        200/200/404  403  403  403  403
        GET /parcours/{pathway}/livret                                                     200/404/404  403  403  403  403
        GET /personnes/{person}                                                            200/200/404  403  403  403  200/200/404
        GET /personnes/{person}/copie                                                      200/200/404  403  403  403  403
        GET /personnes/{person}/effacement                                                 200/200/404  403  403  403  200/200/404
        GET /professionnels                                                                200  403  403  403  403
        GET /programmes                                                                    302  403  403  302  200
        GET /programmes/nouveau                                                            200  403  403  403  403
        GET /programmes/{id}                                                               200/404/404  403  403  200/404/404  403
        GET /programmes/{id}/chiffres/{indicator}                                          200/404/404  403  200/404/404  200/404/404  403
        GET /programmes/{id}/depuis                                                        200/404/404  403  403  200/404/404  403
        GET /programmes/{id}/depuis/{indicator}                                            200/404/404  403  403  200/404/404  403
        GET /programmes/{id}/explications/{indicator}                                      200/404/404  403  403  403  403
        GET /programmes/{id}/indicateurs                                                   200/404/404  403  403  403  403
        GET /programmes/{id}/objectifs/{indicator}                                         200/404/404  403  403  403  403
        GET /programmes/{id}/partage                                                       200/404/404  403  403  403  403
        GET /projets                                                                       403  403  200  403  403
        GET /projets/{id}                                                                  403  403  200/404/404  403  403
        GET /projets/{id}/depuis                                                           403  403  200/404/404  403  403
        GET /sessions                                                                      200  403  403  403  403
        GET /sessions/nouvelle                                                             200  403  403  403  403
        GET /sessions/{id}                                                                 200/404/404  403  403  403  403
        GET /sessions/{id}/a-prevenir                                                      200/404/404  403  403  403  403
        GET /sessions/{id}/ateliers/{workshop}/feuille                                     200/404/404  200/404/404  403  403  403
        GET /sessions/{id}/ateliers/{workshop}/presences                                   200/404/404  200/404/404  403  403  403
        GET /sessions/{id}/ateliers/{workshop}/presences/{person}/correction               200/404/404  403  403  403  403
        GET /sessions/{id}/rattrapage                                                      200/404/404  403  403  403  403
        POST /commands/accounts                                                            403  403  403  403  in/in/404
        POST /commands/accounts/{account}/disabling                                        403  403  403  403  in/in/404
        POST /commands/accounts/{account}/link                                             403  403  403  403  in/in/404
        POST /commands/accounts/{account}/reopening                                        403  403  403  403  in/in/404
        POST /commands/accounts/{account}/scopes                                           403  403  403  403  in/in/404
        POST /commands/accounts/{account}/scopes/revocation                                403  403  403  403  in/in/404
        POST /commands/families                                                            in  403  403  403  403
        POST /commands/families/{family}/adults                                            in/in/404  403  403  403  403
        POST /commands/families/{family}/adults/{person}/check                             in/in/404  403  403  403  403
        POST /commands/families/{family}/adults/{person}/correction                        in/in/404  403  403  403  403
        POST /commands/families/{family}/adults/{person}/departure                         in/in/404  403  403  403  403
        POST /commands/families/{family}/children                                          in/in/404  403  403  403  403
        POST /commands/families/{family}/children/{person}/correction                      in/in/404  403  403  403  403
        POST /commands/families/{family}/home-area/correction                              in/in/404  403  403  403  403
        POST /commands/families/{family}/move                                              in/in/404  403  403  403  403
        POST /commands/operations/exports                                                  in  403  403  403  403
        POST /commands/organisations                                                       403  403  403  403  403
        POST /commands/pathways                                                            in/404/404  403  403  403  403
        POST /commands/pathways/{pathway}/co-animations                                    in/404/404  403  403  403  403
        POST /commands/pathways/{pathway}/recognition                                      in/404/404  403  403  403  403
        POST /commands/pathways/{pathway}/recruitment/correction                           in/404/404  403  403  403  403
        POST /commands/pathways/{pathway}/recruitment/withdrawal                           in/404/404  403  403  403  403
        POST /commands/pathways/{pathway}/solo-animations                                  in/404/404  403  403  403  403
        POST /commands/pathways/{pathway}/solo-stage                                       in/404/404  403  403  403  403
        POST /commands/pathways/{pathway}/training                                         in/404/404  403  403  403  403
        POST /commands/pathways/{pathway}/training/correction                              in/404/404  403  403  403  403
        POST /commands/pathways/{pathway}/training/withdrawal                              in/404/404  403  403  403  403
        POST /commands/people/professionals                                                in  403  403  403  403
        POST /commands/people/{person}/copy                                                in/in/404  403  403  403  403
        POST /commands/people/{person}/erasure                                             in/in/404  403  403  403  in/in/404
        POST /commands/people/{person}/notice                                              in/in/404  403  403  403  403
        POST /commands/people/{person}/requests                                            in/in/404  403  403  403  in/in/404
        POST /commands/people/{person}/requests/closing                                    in/in/404  403  403  403  in/in/404
        POST /commands/people/{person}/status                                              in/in/404  403  403  403  403
        POST /commands/programmes                                                          in/in/403  403  403  403  in/in/404
        POST /commands/programmes/{programme}/explanations                                 in/404/404  403  403  403  403
        POST /commands/programmes/{programme}/indicators                                   in/404/404  403  403  403  403
        POST /commands/programmes/{programme}/releases                                     in/404/404  403  403  403  403
        POST /commands/programmes/{programme}/retention                                    in/404/404  403  403  403  in/in/404
        POST /commands/programmes/{programme}/scope                                        in/404/404  403  403  403  403
        POST /commands/programmes/{programme}/targets                                      in/404/404  403  403  403  403
        POST /commands/programmes/{programme}/targets/{indicator}/revision                 in/404/404  403  403  403  403
        POST /commands/programmes/{programme}/targets/{indicator}/withdrawal               in/404/404  403  403  403  403
        POST /commands/sessions                                                            in/404/404  403  403  403  403
        POST /commands/sessions/{session}/attendance                                       in/404/404  403  403  403  403
        POST /commands/sessions/{session}/cancellation                                     in/404/404  403  403  403  403
        POST /commands/sessions/{session}/cancellation/correction                          in/404/404  403  403  403  403
        POST /commands/sessions/{session}/changes/{change}/told                            in/404/404  403  403  403  403
        POST /commands/sessions/{session}/changes/{change}/told/correction                 in/404/404  403  403  403  403
        POST /commands/sessions/{session}/completion                                       in/404/404  403  403  403  403
        POST /commands/sessions/{session}/completion/correction                            in/404/404  403  403  403  403
        POST /commands/sessions/{session}/enrolments                                       in/404/404  403  403  403  403
        POST /commands/sessions/{session}/enrolments/promotion                             in/404/404  403  403  403  403
        POST /commands/sessions/{session}/enrolments/{person}/promotion                    in/404/404  403  403  403  403
        POST /commands/sessions/{session}/enrolments/{person}/stop                         in/404/404  403  403  403  403
        POST /commands/sessions/{session}/workshops                                        in/404/404  403  403  403  403
        POST /commands/sessions/{session}/workshops/{workshop}/attendance                  in/404/404  in/404/404  403  403  403
        POST /commands/sessions/{session}/workshops/{workshop}/attendance/{person}/correction in/404/404  403  403  403  403
        POST /commands/sessions/{session}/workshops/{workshop}/cancellation                in/404/404  403  403  403  403
        POST /commands/sessions/{session}/workshops/{workshop}/cancellation/correction     in/404/404  403  403  403  403
        POST /commands/sessions/{session}/workshops/{workshop}/children                    in/404/404  in/404/404  403  403  403
        POST /commands/sessions/{session}/workshops/{workshop}/holding                     in/404/404  in/404/404  403  403  403
        POST /commands/sessions/{session}/workshops/{workshop}/holding/correction          in/404/404  403  403  403  403
        POST /commands/sessions/{session}/workshops/{workshop}/move                        in/404/404  403  403  403  403
        POST /commands/sessions/{session}/workshops/{workshop}/newcomers                   in/404/404  in/404/404  403  403  403
        POST /commands/sessions/{session}/workshops/{workshop}/postponement                in/404/404  403  403  403  403
        POST /commands/sessions/{session}/workshops/{workshop}/sheet                       in/404/404  403  403  403  403
        POST /commands/sessions/{session}/workshops/{workshop}/team                        in/404/404  403  403  403  403
        POST /commands/sessions/{session}/workshops/{workshop}/unnamed                     in/404/404  in/404/404  403  403  403
        POST /commands/sessions/{session}/workshops/{workshop}/unnamed/naming              in/404/404  in/404/404  403  403  403
        """;

    private RolesTable() {}
}
