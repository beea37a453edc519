package org.communique.storage;

import jakarta.persistence.AttributeConverter;
import java.util.Locale;

/** Keeps an enum as the lower-case text that clients see too; the database holds the set closed with a check. */
public abstract class EnumColumn<E extends Enum<E>> implements AttributeConverter<E, String> {

    private final Class<E> type;

    protected EnumColumn(Class<E> type) {
        this.type = type;
    }

    /** The text that a column has for a constant, for statements in SQL. */
    public static String text(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String convertToDatabaseColumn(E value) {
        return value == null ? null : text(value);
    }

    @Override
    public E convertToEntityAttribute(String text) {
        return text == null ? null : Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
    }
}
