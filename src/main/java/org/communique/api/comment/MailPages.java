package org.communique.api.comment;

import io.vertx.ext.web.LanguageHeader;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.communique.api.page.HtmlPage;
import org.communique.http.ErrorCode;
import org.communique.http.ProblemException;
import org.communique.mailing.MailPage;
import org.communique.text.Wording;
import org.jboss.resteasy.reactive.RestResponse;

/** The pages to which mails lead: each asks for a press of its button, for programs follow links too. */
@ApplicationScoped
class MailPages {

    private static final String WORDS = "comment-mail";

    @Inject
    RoutingContext request;

    /**
     * What a link leads to. A browser whose link is good for nothing gets a page that says so, in the language that it
     * prefers; a program gets the problem.
     *
     * @throws ProblemException as the page, but for {@code not_found} to browsers
     */
    RestResponse<String> behindLink(Supplier<RestResponse<String>> page) {
        try {
            return page.get();
        } catch (ProblemException problem) {
            if (problem.code() != ErrorCode.NOT_FOUND || !isBrowser()) {
                throw problem;
            }
            LanguageHeader preferred = request.preferredLanguage();
            return tell(404, preferred == null ? "en" : preferred.tag(), "dead.title", "dead.text");
        }
    }

    private boolean isBrowser() {
        return request.parsedHeaders().accept().stream()
                .anyMatch(type ->
                        "text".equals(type.component()) && "html".equals(type.subComponent()) && type.weight() > 0);
    }

    /** Asks whether the address is to be confirmed; the button leads to the same path without the query. */
    RestResponse<String> confirm(MailPage page, String token) {
        return ask(page, "confirm", """
                <form method="post" action="confirmation">
                <input type="hidden" name="token" value="%s">
                <button>%s</button>
                </form>""", token);
    }

    /** Asks whether word of replies is to end; the button leads to the same address as one click in a mail program. */
    RestResponse<String> end(MailPage page, String token) {
        return ask(page, "end", """
                <form method="post" action="notification?token=%s">
                <input type="hidden" name="List-Unsubscribe" value="One-Click">
                <button>%s</button>
                </form>""", token);
    }

    private RestResponse<String> ask(MailPage page, String what, String form, String token) {
        Wording words = Wording.of(WORDS, page.language());
        String text = paragraph(words.say(what + ".text", page.articleTitle()));
        String button = HtmlPage.escaped(words.say(what + ".button"));
        return HtmlPage.personal(
                request,
                200,
                words.language(),
                words.say(what + ".title"),
                text + form.formatted(HtmlPage.escaped(token), button));
    }

    /** Tells that the address is confirmed, and how the comment stands. */
    RestResponse<String> confirmed(MailPage page, boolean visible) {
        return tell(page, "confirmed.title", visible ? "confirmed.visible" : "confirmed.waiting");
    }

    /** Tells that no more mails come. */
    RestResponse<String> ended(MailPage page) {
        return tell(page, "ended.title", "ended.text");
    }

    private RestResponse<String> tell(MailPage page, String title, String text) {
        return tell(200, page.language(), title, text);
    }

    private RestResponse<String> tell(int status, String language, String title, String text) {
        Wording words = Wording.of(WORDS, language);
        return HtmlPage.personal(request, status, words.language(), words.say(title), paragraph(words.say(text)));
    }

    private static String paragraph(String text) {
        return "<p>" + HtmlPage.escaped(text) + "</p>\n";
    }
}
