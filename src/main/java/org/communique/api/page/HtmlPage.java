package org.communique.api.page;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Base64;
import org.communique.secret.Sha256;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** A page for people, which loads nothing and runs nothing. */
public final class HtmlPage {

    /** What pages are. */
    public static final String TYPE = "text/html;charset=UTF-8";

    /** Browsers ask for it; the lower quality leaves JSON to programs that take anything. */
    public static final String OFFERED = TYPE + ";qs=0.5";

    private static final String STYLE = """
            :root { color-scheme: light dark; }
            body { font: 1.05rem/1.6 system-ui, sans-serif; max-width: 46rem; margin: 3rem auto; padding: 0 1.25rem; }
            h1 { line-height: 1.2; }
            h2 { margin: 2rem 0 0; font-size: 1.15rem; }
            code, pre { font-family: ui-monospace, monospace; font-size: .92em; }
            pre { padding: .8rem 1rem; overflow-x: auto; border: 1px solid #8886; border-radius: .4rem; }
            dt { margin-top: .7rem; }
            h2:target { background: #fd06; }
            p { overflow-wrap: anywhere; }
            button { font: inherit; padding: .5rem 1.2rem; cursor: pointer; }
            """;

    /** Opens the API's closed policy for this one style and nothing else (CSP 3, section 8.3). */
    private static final String POLICY = "default-src 'none'; style-src 'sha256-"
            + Base64.getEncoder().encodeToString(Sha256.of(STYLE))
            + "'; base-uri 'none'; form-action %s; frame-ancestors 'none'";

    private HtmlPage() {}

    /**
     * A page that anybody may see.
     *
     * @param content HTML whose variable parts are escaped
     */
    public static RestResponse<String> of(RoutingContext request, String title, String content) {
        return page(request, 200, "'none'", "en", title, content).build();
    }

    /**
     * A page for one person, neither to be stored nor indexed, which may have a form that leads back here.
     *
     * @param status of the answer
     * @param language of its words, BCP 47
     * @param content HTML whose variable parts are escaped
     */
    public static RestResponse<String> personal(
            RoutingContext request, int status, String language, String title, String content) {
        return page(request, status, "'self'", language, title, content)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Robots-Tag", "noindex")
                .build();
    }

    private static ResponseBuilder<String> page(
            RoutingContext request, int status, String formAction, String language, String title, String content) {
        // Not by JAX-RS, which would add it to the closed policy of all other answers: the stricter of two wins.
        request.response().putHeader("Content-Security-Policy", POLICY.formatted(formAction));
        String page = """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <style>%s</style>
                </head>
                <body>
                <h1>%s</h1>
                %s
                </body>
                </html>
                """.formatted(escaped(language), escaped(title), STYLE, escaped(title), content);
        return ResponseBuilder.<String>create(status).entity(page).type(TYPE);
    }

    /** Escapes a text. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** Escapes a text, and sets what stands between backticks as code. */
    public static String text(String text) {
        return escaped(text).replaceAll("`([^`]+)`", "<code>$1</code>");
    }
}
