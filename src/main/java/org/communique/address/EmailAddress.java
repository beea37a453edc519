package org.communique.address;

import com.ibm.icu.text.IDNA;
import com.ibm.icu.text.Normalizer2;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An email address as somebody typed it.
 *
 * @param text with one {@code @} at least
 */
public record EmailAddress(String text) {

    private static final IDNA DOMAINS = IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII);

    private static final Pattern MAILBOX =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9-]{1,63}(\\.[a-z0-9-]{1,63}){0,20}");

    public EmailAddress {
        text = text.strip();
    }

    /** What is the same for all spellings that reach the same mailbox as a rule: without case, the domain in ASCII. */
    String key() {
        String name = Normalizer2.getNFCInstance().normalize(text.substring(0, at()));
        return name.toLowerCase(Locale.ROOT) + '@' + domain();
    }

    /**
     * The address as envelopes and headers of mails take it (RFC 5321 without quoting, the domain in ASCII), or empty when it
     * cannot be written so, and no mail goes there.
     */
    public Optional<String> mailbox() {
        String mailbox = text.substring(0, at()) + '@' + domain();
        return MAILBOX.matcher(mailbox).matches() ? Optional.of(mailbox) : Optional.empty();
    }

    /** The domain in lower case and ASCII (RFC 5891). */
    public String domain() {
        String domain = text.substring(at() + 1);
        if (domain.endsWith(".")) {
            // The root of all domains, which may be written or not (RFC 1034, section 3.1).
            domain = domain.substring(0, domain.length() - 1);
        }
        StringBuilder ascii = new StringBuilder();
        IDNA.Info info = new IDNA.Info();
        DOMAINS.nameToASCII(domain, ascii, info);
        return (info.hasErrors() ? domain : ascii.toString()).toLowerCase(Locale.ROOT);
    }

    private int at() {
        return text.lastIndexOf('@');
    }

    /** Not the address: what is logged by mistake tells nothing. */
    @Override
    public String toString() {
        return "an email address";
    }
}
