package fr.jalon.command.http;

import fr.jalon.command.decision.Refusal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form's fields as the tree JSON would have: {@code workshops[0].start=…} becomes {@code {"workshops": [{"start": …}]}}. Blank
 * fields are absent, and rows left blank close up; names that start with an underscore belong to the envelope.
 */
final class FormTree {

    private static final Pattern STEP = Pattern.compile("([A-Za-z][A-Za-z0-9]*)(?:\\[(\\d{1,3})])?(?:\\.|$)");
    private static final int MOST_FIELDS = 2_000;

    /** No field of ours lies deeper; whatever is built deeper is taken apart by no computer's stack. */
    private static final int LONGEST_NAME = 200;

    private FormTree() {}

    static Map<String, Object> of(String encoded) {
        Map<Object, Object> root = new LinkedHashMap<>();
        String[] pairs = encoded.isEmpty() ? new String[0] : encoded.split("&");
        if (pairs.length > MOST_FIELDS) {
            throw new Refusal(RequestRefusal.TOO_LARGE);
        }
        for (String pair : pairs) {
            int equals = pair.indexOf('=');
            String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
            if (name.length() > LONGEST_NAME) {
                throw new Refusal(RequestRefusal.UNREADABLE);
            }
            if (!Shape.isWritable(value)) {
                throw Shape.malformed(name);
            }
            if (!name.startsWith("_") && !value.isBlank()) {
                put(root, name, value.strip());
            }
        }
        return object(root);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new Refusal(RequestRefusal.UNREADABLE);
        }
    }

    private static void put(Map<Object, Object> root, String name, String value) {
        Map<Object, Object> at = root;
        Matcher step = STEP.matcher(name);
        int from = 0;
        while (step.find() && step.start() == from) {
            from = step.end();
            boolean last = from == name.length() && !name.endsWith(".");
            String index = step.group(2);
            if (index == null && last) {
                at.merge(step.group(1), value, (earlier, later) -> several(name, earlier, later));
                return;
            }
            Object next = index == null
                    ? at.computeIfAbsent(step.group(1), _ -> new LinkedHashMap<>())
                    : at.computeIfAbsent(step.group(1), _ -> new TreeMap<>());
            if (index != null && last) {
                mapOf(name, next, true).put(Integer.valueOf(index), value);
                return;
            }
            at = index == null
                    ? mapOf(name, next, false)
                    : mapOf(name, row(mapOf(name, next, true), Integer.valueOf(index)), false);
        }
        throw Shape.malformed(name);
    }

    private static Object row(Map<Object, Object> rows, Integer index) {
        return rows.computeIfAbsent(index, _ -> new LinkedHashMap<>());
    }

    private static Object several(String name, Object earlier, Object later) {
        if (earlier instanceof Map) {
            throw Shape.malformed(name);
        }
        List<Object> all = new ArrayList<>(earlier instanceof List<?> list ? list : List.of(earlier));
        all.add(later);
        return all;
    }

    @SuppressWarnings("unchecked")
    private static Map<Object, Object> mapOf(String name, Object node, boolean rows) {
        if (node instanceof Map<?, ?> map && map instanceof TreeMap == rows) {
            return (Map<Object, Object>) map;
        }
        throw Shape.malformed(name);
    }

    private static Map<String, Object> object(Map<?, ?> node) {
        Map<String, Object> object = new LinkedHashMap<>();
        node.forEach((name, child) -> object.put(String.valueOf(name), value(child)));
        return object;
    }

    private static Object value(Object node) {
        return switch (node) {
            case TreeMap<?, ?> rows ->
                rows.values().stream().map(FormTree::value).toList();
            case Map<?, ?> map -> object(map);
            default -> node;
        };
    }
}
