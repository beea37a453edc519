package org.communique.api.answer;

import com.fasterxml.jackson.core.JsonpCharacterEscapes;

/**
 * Escapes what would end a {@code script} element or change how HTML reads it, and the line separators that JavaScript once
 * did not take in strings.
 */
final class ScriptEscapes extends JsonpCharacterEscapes {

    private static final long serialVersionUID = 1L;

    private static final int[] ASCII = standardAsciiEscapesForJSON();

    static {
        ASCII['<'] = ESCAPE_STANDARD;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return ASCII;
    }
}
