package org.communique.text;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Validates {@link Slug}. */
public class SlugValidator implements ConstraintValidator<Slug, CharSequence> {

    @Override
    public boolean isValid(CharSequence value, ConstraintValidatorContext context) {
        return value == null || Slugs.isSlug(value.toString());
    }
}
