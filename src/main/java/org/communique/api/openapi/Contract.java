package org.communique.api.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.IndexView;

/** Turns what the platform reads from the code into the whole contract, step by step. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class Contract implements OASFilter {

    private final Code code;

    /** @param index the classes of the program */
    public Contract(IndexView index) {
        code = new Code(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        new MergePatches(code).complete(document);
        new Pages().complete(document);
        new Spelling().complete(document);
        new ClosedObjects().complete(document);
        List<Route> routes = Route.all(document);
        new RequestParameters(code).complete(document, routes);
        new Sheets().complete(routes);
        new Answers(code).complete(document, routes);
        new Refusals(code).complete(document, routes);
        new Credentials(code).complete(document, routes);
        new Examples().complete(document, routes);
        new Arrangement().complete(document);
    }
}
