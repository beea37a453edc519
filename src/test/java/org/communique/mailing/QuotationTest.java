package org.communique.mailing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class QuotationTest {

    @Test
    @DisplayName("Each line is quoted, whatever ends it, without what would disorder the mail")
    void lines() {
        assertEquals("> a\n>\n> b c", Quotation.of("a\r\n\nb\u202e\tc"));
    }

    @Test
    @DisplayName("A long text is cut between characters, and says so")
    void cut() {
        assertEquals("> " + "\ud83d\ude00".repeat(500), Quotation.of("\ud83d\ude00".repeat(500)));
        assertEquals("> " + "\ud83d\ude00".repeat(500) + " …", Quotation.of("\ud83d\ude00".repeat(501)));
        assertEquals("> x\n".repeat(12).strip() + " …", Quotation.of("x\n".repeat(13)));
    }
}
