package org.communique.text;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Validates {@link LanguageTag}. */
public class LanguageTagValidator implements ConstraintValidator<LanguageTag, CharSequence> {

    @Override
    public boolean isValid(CharSequence value, ConstraintValidatorContext context) {
        return value == null || Languages.canonical(value.toString()).isPresent();
    }
}
