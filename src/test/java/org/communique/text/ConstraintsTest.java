package org.communique.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A constraint")
class ConstraintsTest {

    private static ValidatorFactory factory;

    @BeforeAll
    static void open() {
        factory = Validation.byDefaultProvider()
                .configure()
                .constraintValidatorFactory(new SamePackage())
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory();
    }

    @AfterAll
    static void close() {
        factory.close();
    }

    @ParameterizedTest
    @DisplayName("accepts null")
    @ValueSource(strings = {"line", "lineOrBlank", "prose", "proseOrBlank", "language", "slug", "address"})
    void acceptsNull(String property) {
        assertEquals(List.of(), messages(property, null));
    }

    @ParameterizedTest
    @DisplayName("accepts what it asks for")
    @CsvSource({
        "line,a",
        "lineOrBlank,''",
        "prose,'a\nb'",
        "proseOrBlank,'\n'",
        "language,en-us",
        "slug,a-1",
        "address,https://a.org"
    })
    void accepts(String property, String value) {
        assertEquals(List.of(), messages(property, value));
    }

    @ParameterizedTest
    @DisplayName("says in plain English what it asks for")
    @CsvSource(
            delimiter = '¦',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "line¦a\u202Eb¦must be one line without control or bidirectional characters",
                "line¦'\u200B'¦must not be blank",
                "lineOrBlank¦'\u202E'¦must be one line without control or bidirectional characters",
                "prose¦a\u202Eb¦must be text without control characters or bidirectional overrides",
                "prose¦' '¦must not be blank",
                "proseOrBlank¦'\u000B'¦must be text without control characters or bidirectional overrides",
                "language¦en_US¦must be a BCP 47 language tag of at most 35 characters",
                "slug¦A¦must be 1 to 100 lower-case letters a to z and digits between single hyphens, and no UUID",
                "address¦/a¦must be an absolute http or https address with a host and at most 2,000 characters"
            })
    void refuses(String property, String value, String message) {
        assertEquals(List.of(message), messages(property, value));
    }

    @ParameterizedTest
    @DisplayName("on a web address accepts URIs and IRIs")
    @ValueSource(
            strings = {
                "http://a",
                "HTTPS://A.org:8080/b?c=d#e",
                "https://[::1]/",
                "https://192.0.2.1",
                "https://bücher.example/ä?ö#ü",
                "http://例え.jp:80/",
                "https://a.org/%20(b)"
            })
    void acceptsAddress(String address) {
        assertEquals(List.of(), messages("address", address));
    }

    @ParameterizedTest
    @DisplayName("on a web address refuses all else")
    @ValueSource(
            strings = {
                "",
                "a",
                "//a.org",
                "javascript:alert(1)",
                "data:,a",
                "ftp://a.org",
                "mailto:a@b.org",
                "http:",
                "http://",
                "http:///a",
                "http:a.org",
                "http://a b.org",
                " http://a.org",
                "http://a.org ",
                "http://a.org/b c",
                "http://a\nb",
                "http://a.org/\u0000",
                "http://a.org/\u202E",
                "http://a.org/\u00A0",
                "http://a@b.org",
                "http://a:b@c.org",
                "http://ä@b.org",
                "http://:80",
                "http://a.org:99999",
                "http://a.org:b",
                "http://a.org/%zz",
                "http://a..b",
                "http://[::1",
                "http://a.org/<b>",
                "http://a_b.org"
            })
    void refusesAddress(String address) {
        assertEquals(1, messages("address", address).size());
    }

    @Test
    @DisplayName("on a web address refuses more than 2,000 characters")
    void refusesLongAddress() {
        assertEquals(0, messages("address", "http://a/" + "b".repeat(1_991)).size());
        assertEquals(1, messages("address", "http://a/" + "b".repeat(1_992)).size());
    }

    private static List<String> messages(String property, String value) {
        Validator validator = factory.getValidator();
        return validator.validateValue(Form.class, property, value).stream()
                .map(ConstraintViolation::getMessage)
                .toList();
    }

    /** Calls the validators' constructors from their own package, as the container does. */
    private static final class SamePackage implements ConstraintValidatorFactory {

        @Override
        public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> type) {
            try {
                return type.getDeclaredConstructor().newInstance();
            } catch (ReflectiveOperationException noConstructor) {
                throw new IllegalStateException(noConstructor);
            }
        }

        @Override
        public void releaseInstance(ConstraintValidator<?, ?> validator) {
            // Nothing is held.
        }
    }

    private static final class Form {
        @OneLine
        String line;

        @OneLine(blank = true)
        String lineOrBlank;

        @Prose
        String prose;

        @Prose(blank = true)
        String proseOrBlank;

        @LanguageTag
        String language;

        @Slug
        String slug;

        @WebAddress
        String address;
    }
}
