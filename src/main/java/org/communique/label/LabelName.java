package org.communique.label;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.communique.text.Characters;
import org.communique.text.Slugs;

/** A name that a label can have: one line of 1 to 100 characters with a letter or digit in it. */
@Constraint(validatedBy = LabelName.Validator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.TYPE_USE,
    ElementType.RECORD_COMPONENT
})
public @interface LabelName {

    String message() default "must be one line of 1 to 100 characters with a letter or digit in it";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Leaves null to other constraints. */
    class Validator implements ConstraintValidator<LabelName, String> {

        private static final int MAX_LENGTH = 100;

        @Override
        public boolean isValid(String name, ConstraintValidatorContext context) {
            return name == null
                    || name.codePointCount(0, name.length()) <= MAX_LENGTH
                            && Characters.oneLine(name)
                            && !Slugs.of(name).isEmpty();
        }
    }
}
