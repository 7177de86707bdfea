package io.github.qianfanconsole.qianfan;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The platform's name of a field, where Java has no such name. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface WireName {
    /**
     * The platform's name.
     *
     * @return such as {@code BLEU-4}
     */
    String value();
}
