package org.communique.text;

import jakarta.validation.ConstraintValidatorContext;

/** The refusal of a text with nothing to see, in words of its own: what it lacks is not what the others lack. */
final class Blank {

    private Blank() {}

    /** Always false, for a validator to return. */
    static boolean refuse(ConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate("must not be blank").addConstraintViolation();
        return false;
    }
}
