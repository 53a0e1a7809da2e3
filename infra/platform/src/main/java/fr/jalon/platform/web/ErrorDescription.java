package fr.jalon.platform.web;

import jakarta.servlet.RequestDispatcher;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;

/** What error pages and late errors are told: the members of a problem, and nothing of the request or of the fault. */
@Component
class ErrorDescription extends DefaultErrorAttributes {

    @Override
    public Map<String, @Nullable Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE, RequestAttributes.SCOPE_REQUEST);
        Map<String, @Nullable Object> described = new LinkedHashMap<>(
                HttpFaults.of(status instanceof Integer code ? code : 500).body());
        Object reference = request.getAttribute(Faults.REFERENCE, RequestAttributes.SCOPE_REQUEST);
        if (reference != null) {
            described.put("reference", reference);
        }
        return described;
    }
}
