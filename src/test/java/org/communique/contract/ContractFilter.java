package org.communique.contract;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;

/** Checks each answer that a test gets against the committed contract. */
public final class ContractFilter implements Filter {

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response response = context.next(request, expected);
        URI address = URI.create(request.getURI());
        String query = address.getRawQuery();
        CommittedContract.get()
                .check(new Answer(
                        request.getMethod(),
                        address.getRawPath(),
                        query != null && query.matches("(.*&)?fields=.*"),
                        response.statusCode(),
                        response.contentType(),
                        response.headers(),
                        response.asString()));
        return response;
    }
}
