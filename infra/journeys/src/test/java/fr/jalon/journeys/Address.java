package fr.jalon.journeys;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/** One thing the product may be asked, as its own controllers declare it: what is added to them is in the list at once. */
record Address(String verb, String path, Method handler) {

    private static final List<Address> ALL = declared();
    private static final Pattern VARIABLE = Pattern.compile("\\{([A-Za-z]+)}");

    static List<Address> all() {
        return ALL;
    }

    static List<Address> reads() {
        return ALL.stream().filter(mapping -> mapping.verb().equals("GET")).toList();
    }

    /** What is looked for by a form, so that no name stands in an address. */
    static List<Address> searches() {
        return ALL.stream()
                .filter(mapping -> mapping.name().startsWith("POST /familles/"))
                .toList();
    }

    static List<Address> commands() {
        return ALL.stream()
                .filter(mapping -> mapping.path().startsWith("/commands/"))
                .filter(mapping -> mapping.body().isPresent() || !isForm(mapping))
                .toList();
    }

    /** The command behind a filled-in address. */
    static Address command(String address) {
        return commands().stream()
                .filter(mapping ->
                        address.matches(VARIABLE.matcher(mapping.path()).replaceAll("[^/]+")))
                .min(Comparator.comparing(mapping -> mapping.variables().size()))
                .orElseThrow(() -> new IllegalArgumentException("no command at " + address));
    }

    String name() {
        return verb + " " + path;
    }

    /** The names of what stands in the address, such as {@code session}. */
    List<String> variables() {
        return VARIABLE.matcher(path).results().map(found -> found.group(1)).toList();
    }

    /** The record its JSON body is read as; none when it has no body. */
    Optional<Class<?>> body() {
        return Arrays.stream(handler.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(RequestBody.class))
                .<Class<?>>map(parameter -> parameter.getType())
                .findFirst();
    }

    private static boolean isForm(Address address) {
        var declared = AnnotatedElementUtils.findMergedAnnotation(address.handler(), RequestMapping.class);
        return declared != null && Arrays.stream(declared.consumes()).anyMatch(type -> type.contains("form"));
    }

    private static List<Address> declared() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        var found = new ArrayList<Address>();
        scanner.findCandidateComponents("fr.jalon").forEach(component -> {
            var type = ClassUtils.resolveClassName(String.valueOf(component.getBeanClassName()), null);
            var onType = AnnotatedElementUtils.findMergedAnnotation(type, RequestMapping.class);
            var roots = onType == null || onType.path().length == 0 ? new String[] {""} : onType.path();
            for (var method : type.getDeclaredMethods()) {
                var onMethod = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
                if (onMethod != null) {
                    var paths = onMethod.path().length == 0 ? new String[] {""} : onMethod.path();
                    for (var path : paths) {
                        for (var verb : onMethod.method()) {
                            found.add(new Address(verb.name(), roots[0] + path, method));
                        }
                    }
                }
            }
        });
        found.sort(Comparator.comparing(Address::path).thenComparing(Address::verb));
        return List.copyOf(found);
    }
}
