package fr.jalon.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** Reports an error that nothing in the application answered: a problem for a program, a page for a person. */
final class EarlyErrorReport extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        Problem problem = HttpFaults.of(status);
        try {
            if (Readers.isPerson(request, request.getRequestURI())) {
                problem.writePage(request, response);
            } else {
                problem.write(response);
            }
            response.finishResponse();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
