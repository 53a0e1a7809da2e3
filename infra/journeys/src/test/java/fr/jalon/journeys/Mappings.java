package fr.jalon.journeys;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The addresses the product's page controllers answer, read from their classes. */
final class Mappings {

    private Mappings() {}

    /** The shapes of all addresses that answer a page when opened; a file is none. */
    static Set<String> ofPages() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        var shapes = new TreeSet<String>();
        for (var component : scanner.findCandidateComponents("fr.jalon")) {
            var controller = ClassUtils.resolveClassName(Objects.requireNonNull(component.getBeanClassName()), null);
            if (!AnnotatedElementUtils.hasAnnotation(controller, ResponseBody.class)) {
                Arrays.stream(controller.getDeclaredMethods())
                        .filter(method -> method.getReturnType() == String.class)
                        .map(method -> AnnotatedElementUtils.findMergedAnnotation(method, GetMapping.class))
                        .flatMap(mapping -> mapping == null ? Stream.empty() : Arrays.stream(mapping.value()))
                        .map(Pages::shapeOf)
                        .forEach(shapes::add);
            }
        }
        return shapes;
    }
}
