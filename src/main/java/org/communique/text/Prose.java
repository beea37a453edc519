package org.communique.text;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A text of one or more lines of {@linkplain Characters#prose(String) prose}. Null is valid. */
@Documented
@Constraint(validatedBy = ProseValidator.class)
@Target({ANNOTATION_TYPE, FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
public @interface Prose {

    /** What to tell the sender; never repeats the value. */
    String message() default "must be text without control characters or bidirectional overrides";

    /** Whether a text with {@linkplain Characters#blank(String) nothing to see} is valid. */
    boolean blank() default false;

    /** As Bean Validation requires. */
    Class<?>[] groups() default {};

    /** As Bean Validation requires. */
    Class<? extends Payload>[] payload() default {};
}
