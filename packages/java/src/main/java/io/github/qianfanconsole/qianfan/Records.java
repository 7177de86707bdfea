package io.github.qianfanconsole.qianfan;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes records of answers. What has no component, and what is not as documented, stands in the last one, {@code extra}: an
 * answer that the platform gave is never lost for its form.
 */
public final class Records {
    private static final Object MISFIT = new Object();
    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return Shape.of(type);
        }
    };

    private Records() {}

    private record Shape(MethodHandle make, List<String> names, List<Type> types) {
        static Shape of(Class<?> type) {
            List<String> names = new ArrayList<>();
            List<Type> types = new ArrayList<>();
            List<Class<?>> raw = new ArrayList<>();
            for (RecordComponent each : type.getRecordComponents()) {
                names.add(nameOf(each));
                types.add(each.getGenericType());
                raw.add(each.getType());
            }
            try {
                MethodType of = MethodType.methodType(void.class, raw);
                MethodHandle make = MethodHandles.publicLookup()
                        .findConstructor(type, of)
                        .asSpreader(Object[].class, raw.size())
                        .asType(MethodType.methodType(Object.class, Object[].class));
                return new Shape(make, names, types);
            } catch (ReflectiveOperationException error) {
                throw new IllegalStateException(error);
            }
        }
    }

    static <T> T read(Class<T> type, Object value) {
        Object made = fit(type, value);
        return made == MISFIT ? null : type.cast(made);
    }

    private static Object fit(Type type, Object value) {
        if (value == null || type == Object.class) return value;
        if (type == String.class) return value instanceof String ? value : MISFIT;
        if (type == Boolean.class) return value instanceof Boolean ? value : MISFIT;
        if (type == Long.class)
            return value instanceof Integer || value instanceof Long ? (Object) ((Number) value).longValue() : MISFIT;
        if (type == Double.class) return value instanceof Number number ? (Object) number.doubleValue() : MISFIT;
        if (type instanceof ParameterizedType whole)
            return whole.getRawType() == List.class ? list(whole, value) : map(whole, value);
        Map<String, Object> fields = Json.object(value);
        return fields == null ? MISFIT : record((Class<?>) type, fields);
    }

    private static Object list(ParameterizedType type, Object value) {
        if (!(value instanceof List<?> list)) return MISFIT;
        List<Object> made = new ArrayList<>(list.size());
        for (Object each : list) {
            Object fitted = fit(type.getActualTypeArguments()[0], each);
            if (fitted == MISFIT) return MISFIT;
            made.add(fitted);
        }
        return java.util.Collections.unmodifiableList(made);
    }

    private static Object map(ParameterizedType type, Object value) {
        Map<String, Object> fields = Json.object(value);
        if (fields == null) return MISFIT;
        Map<String, Object> made = new LinkedHashMap<>();
        for (Map.Entry<String, Object> each : fields.entrySet()) {
            Object fitted = fit(type.getActualTypeArguments()[1], each.getValue());
            if (fitted == MISFIT) return MISFIT;
            made.put(each.getKey(), fitted);
        }
        return java.util.Collections.unmodifiableMap(made);
    }

    private static Object record(Class<?> type, Map<String, Object> fields) {
        Shape shape = SHAPES.get(type);
        int last = shape.names.size() - 1;
        Object[] values = new Object[last + 1];
        Map<String, Object> extra = new LinkedHashMap<>(fields);
        for (int index = 0; index < last; index++) {
            String name = shape.names.get(index);
            Object fitted = fit(shape.types.get(index), fields.get(name));
            if (fitted == MISFIT) continue;
            values[index] = fitted;
            extra.remove(name);
        }
        values[last] = java.util.Collections.unmodifiableMap(extra);
        try {
            return (Object) shape.make.invokeExact(values);
        } catch (Throwable error) {
            throw new IllegalStateException("A record could not be made: " + type.getName(), error);
        }
    }

    /**
     * A record as the platform's JSON values again, unknown fields among them. 还原为平台的 JSON 结构。
     *
     * @param record an answer, or a part of one
     * @return by the platform's names
     */
    public static Map<String, Object> toMap(Record record) {
        if (record == null) throw new InputException("InvalidInput", "There is no record.");
        Map<String, Object> made = new LinkedHashMap<>();
        RecordComponent[] components = record.getClass().getRecordComponents();
        for (int index = 0; index < components.length; index++) {
            Object value = valueOf(components[index], record);
            if (index == components.length - 1) made.putAll(Json.object(value));
            else if (value != null) made.put(nameOf(components[index]), plain(value));
        }
        return made;
    }

    private static Object plain(Object value) {
        if (value instanceof Record record) return toMap(record);
        if (value instanceof List<?> list)
            return list.stream().map(Records::plain).toList();
        if (!(value instanceof Map<?, ?> map)) return Json.plain(value);
        Map<String, Object> made = new LinkedHashMap<>();
        map.forEach((name, each) -> made.put(String.valueOf(name), plain(each)));
        return made;
    }

    /**
     * A record as text, without its secrets; for generated classes.
     *
     * @param record the record
     * @param secrets the platform's names of what must not be shown
     * @return the text
     */
    public static String show(Record record, String... secrets) {
        Map<String, Object> shown = new LinkedHashMap<>();
        for (RecordComponent each : record.getClass().getRecordComponents())
            shown.put(nameOf(each), valueOf(each, record));
        Map<String, Object> extra = new LinkedHashMap<>(Json.object(shown.remove("extra")));
        for (String name : secrets) {
            shown.computeIfPresent(name, (key, value) -> Redactor.MASK);
            extra.replace(name, Redactor.MASK);
        }
        shown.put("extra", extra);
        return record.getClass().getSimpleName() + shown;
    }

    /** The platform's name of a component. */
    private static String nameOf(RecordComponent component) {
        WireName wire = component.getAnnotation(WireName.class);
        return wire == null ? component.getName() : wire.value();
    }

    private static Object valueOf(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException error) {
            throw new IllegalStateException(error);
        }
    }
}
