package org.communique.api.keyoutcome;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.communique.api.answer.Accepted;
import org.communique.api.answer.Sheet;
import org.communique.api.json.Values;
import org.communique.api.label.LabelView;
import org.communique.api.paging.Page;
import org.communique.api.paging.PageParameters;
import org.communique.http.ErrorCode;
import org.communique.http.ProblemException;
import org.communique.http.ViolationCode;

/** Gives a page of key outcomes the form that the client wants: JSON, or a sheet. */
@RequestScoped
class OutcomeForms {

    private static final List<String> COLUMNS = List.of(
            "id",
            "article",
            "position",
            "statement",
            "kind",
            "status",
            "statusSince",
            "parties",
            "dueOn",
            "quote",
            "start",
            "end",
            "evidence",
            "reportedAt",
            "updatedAt");

    @Inject
    HttpServerRequest request;

    /**
     * The page in its form.
     *
     * @throws ProblemException {@code not_acceptable}; {@code invalid_parameter} when members are chosen for a sheet
     */
    Response answer(Page<OutcomeView> page, PageParameters parameters) {
        String form = Accepted.of(request.headers().getAll(HttpHeaders.ACCEPT))
                .best(List.of(MediaType.APPLICATION_JSON, Sheet.TYPE))
                .orElseThrow(() -> new ProblemException(ErrorCode.NOT_ACCEPTABLE));
        if (!form.equals(Sheet.TYPE)) {
            return Response.ok(new OutcomePage(page.items(), page.page()), MediaType.APPLICATION_JSON)
                    .build();
        }
        if (parameters.fields() != null) {
            throw ProblemException.invalidParameter("fields", ViolationCode.NOT_ALLOWED, "is for JSON only");
        }
        return Response.ok(sheet(page), Sheet.TYPE + ";charset=UTF-8;header=present")
                .header("Content-Disposition", "attachment; filename=\"key-outcomes.csv\"")
                .build();
    }

    private static Sheet sheet(Page<OutcomeView> page) {
        return Sheet.of(COLUMNS, page.items().stream().map(OutcomeForms::row).toList(), page.page());
    }

    private static List<String> row(OutcomeView outcome) {
        EvidenceView evidence = outcome.evidence();
        return Arrays.asList(
                outcome.id().toString(),
                outcome.articleSlug(),
                String.valueOf(outcome.position()),
                outcome.statement(),
                Values.name(outcome.kind()),
                Values.name(outcome.status()),
                outcome.statusSince().toString(),
                outcome.parties().stream().map(LabelView::name).collect(Collectors.joining("; ")),
                text(outcome.dueOn()),
                evidence.quote(),
                text(evidence.start()),
                text(evidence.end()),
                Values.name(evidence.state()),
                outcome.reportedAt().toString(),
                outcome.updatedAt().toString());
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
