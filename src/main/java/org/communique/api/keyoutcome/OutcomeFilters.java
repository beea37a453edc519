package org.communique.api.keyoutcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.communique.api.asking.Asking;
import org.communique.api.json.PathId;
import org.communique.article.ArticleQueries;
import org.communique.http.ProblemException;
import org.communique.keyoutcome.OutcomeFilter;
import org.communique.time.Clock;

/** Makes of parameters what they ask for. */
@ApplicationScoped
class OutcomeFilters {

    @Inject
    ArticleQueries articles;

    @Inject
    Clock clock;

    @Inject
    Asking asking;

    /**
     * The filter; what names nothing lets nothing through.
     *
     * @throws ProblemException {@code invalid_parameter}, {@code unauthenticated} or {@code forbidden}
     */
    OutcomeFilter of(OutcomeParameters parameters) {
        return parameters.filter(article -> articles.id(article).orElse(PathId.NIL), clock.today(), asking.now());
    }
}
