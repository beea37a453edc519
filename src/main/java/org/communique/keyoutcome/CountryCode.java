package org.communique.keyoutcome;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Locale;
import java.util.Set;

/** The code of a country by ISO 3166-1 alpha-2, in capitals, that is in use as far as the Java runtime knows. */
@Constraint(validatedBy = CountryCode.Validator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface CountryCode {

    String message() default "must be a country code of ISO 3166-1 alpha-2 in capitals, such as TR";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Leaves null to other constraints. */
    class Validator implements ConstraintValidator<CountryCode, String> {

        private static final Set<String> CODES = Set.of(Locale.getISOCountries());

        @Override
        public boolean isValid(String code, ConstraintValidatorContext context) {
            return code == null || CODES.contains(code);
        }
    }
}
