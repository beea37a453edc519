package org.communique.text;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Validates {@link OneLine}. */
public class OneLineValidator implements ConstraintValidator<OneLine, CharSequence> {

    private boolean blankAllowed;

    @Override
    public void initialize(OneLine constraint) {
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
        return Characters.oneLine(value.toString());
    }
}
