package fr.jalon.platform.security;

import fr.jalon.platform.people.MasterKey;
import fr.jalon.platform.web.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * While the master key is missing nothing is recorded: whoever restored a copy without it would otherwise go on in a history whose
 * erasures may be unknown too. One's own password is no record.
 */
@Component
final class WritesNeedTheKeyFilter extends OncePerRequestFilter {

    static final Problem KEY_MISSING = new Problem(
            409,
            "Action impossible pour le moment",
            "La clé des noms n’est pas là : rien ne peut être enregistré. Prévenez votre administrateur.",
            "people.keyring-locked");

    private final MasterKey master;

    WritesNeedTheKeyFilter(MasterKey master) {
        this.master = master;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = Addresses.path(request);
        return master.isPresent() || !path.startsWith("/commands/") || path.equals("/commands/password");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (Addresses.isReadByAPerson(request)) {
            KEY_MISSING.writePage(request, response);
        } else {
            KEY_MISSING.write(response);
        }
    }
}
