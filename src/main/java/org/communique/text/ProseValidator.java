package org.communique.text;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Validates {@link Prose}. */
public class ProseValidator implements ConstraintValidator<Prose, CharSequence> {

    private boolean blankAllowed;

    @Override
    public void initialize(Prose constraint) {
        blankAllowed = constraint.blank();
    }

    @Override
    public boolean isValid(CharSequence value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        if (!blankAllowed && Characters.blank(value.toString())) {
            return Blank.refuse(context);
        }
        return Characters.prose(value.toString());
    }
}
