package io.github.qianfanconsole.qianfan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What an action takes, or a part of it, in the platform's spelling; it cannot be changed. 请求参数。 */
public abstract class Input {
    private final Map<String, Object> fields;

    /**
     * For generated classes.
     *
     * @param builder holds the fields
     */
    protected Input(Builder<?> builder) {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(builder.fields));
    }

    /**
     * The fields that were given.
     *
     * @return by the platform's names
     */
    public final Map<String, Object> toMap() {
        return fields;
    }

    @Override
    public final boolean equals(Object other) {
        return other != null && other.getClass() == getClass() && fields.equals(((Input) other).fields);
    }

    @Override
    public final int hashCode() {
        return fields.hashCode();
    }

    /** The names of the fields that were given; what they hold may be a secret. */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + fields.keySet();
    }

    /**
     * Collects fields.
     *
     * @param <B> the builder itself
     */
    public abstract static class Builder<B extends Builder<B>> {
        private final Map<String, Object> fields = new LinkedHashMap<>();

        /** For generated classes. */
        protected Builder() {}

        /**
         * Sets a field by the platform's name: what it takes and this version does not know. null takes it back.
         *
         * @param name the platform's name
         * @param value text, number, boolean, list, map, or an input
         * @return this
         */
        @SuppressWarnings("unchecked")
        public final B set(String name, Object value) {
            if (value == null) fields.remove(name);
            else fields.put(name, value);
            return (B) this;
        }
    }
}
