package org.communique.wire.label;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.communique.access.Role;
import org.communique.wire.AnArticle;
import org.communique.wire.AnArticle.Made;
import org.communique.wire.Shape;
import org.communique.wire.Sql;
import org.communique.wire.Wire;

/** A kind of label with what has it: articles have topics, key outcomes have parties. */
enum Kind {
    TOPICS("topic", "/topics", "/articles", "article") {
        @Override
        String made(Function<AnArticle, Made> article, List<String> names) {
            return article.apply(AnArticle.anArticle().having("topics", names)).id();
        }
    },
    PARTIES("party", "/parties", "/key-outcomes", "key_outcome") {
        @Override
        String made(Function<AnArticle, Made> article, List<String> names) {
            Map<String, Object> outcome = AnArticle.outcome("exchange notes");
            outcome.put("parties", names);
            Response added = Wire.as(Role.EDITOR, outcome)
                    .post(article.apply(AnArticle.anArticle()).path() + "/key-outcomes");
            added.then().statusCode(201);
            return Shape.text(added, "/id");
        }
    };

    final String label;
    final String path;
    final String holders;
    private final String table;

    Kind(String label, String path, String holders, String table) {
        this.label = label;
        this.path = path;
        this.holders = holders;
        this.table = table;
    }

    abstract String made(Function<AnArticle, Made> article, List<String> names);

    /** Something public that has labels of these names; tells its id. */
    String holder(String... names) {
        return made(AnArticle::published, List.of(names));
    }

    /** The same, not public. */
    String draft(String... names) {
        return made(AnArticle::draft, List.of(names));
    }

    String one(String slug) {
        return path + "/" + slug;
    }

    String etag(String slug) {
        return Wire.as(Role.EDITOR).get(one(slug)).header("ETag");
    }

    /** The slugs of the labels that a holder has, in order. */
    List<String> of(String holder) {
        return Wire.as(Role.EDITOR).get(holders + "/" + holder).path(path.substring(1) + ".slug");
    }

    /** The places of the labels that a holder has, as they are stored. */
    String positions(String holder) {
        return Sql.value(
                "select string_agg(position::text, ' ' order by position) from %1$s_%2$s where %1$s_id = ?::uuid"
                        .formatted(table, label),
                holder);
    }

    String count() {
        return Sql.value("select count(*) from " + label);
    }

    /** The ids of the public holders that the filter by a slug lets through. */
    List<String> filtered(String slug) {
        Response list = Wire.anonymous().queryParam(label, slug).get(holders);
        return Shape.each(list, "id");
    }

    /** Gives the holder labels of these names, and no others. */
    Response write(String holder, String... names) {
        return editor(Map.of(path.substring(1), List.of(names))).patch(holders + "/" + holder);
    }

    Response rename(String slug, String name) {
        return editor(Map.of("name", name)).patch(one(slug));
    }

    Response merge(String slug, String into) {
        return editor(Map.of("into", into)).post(one(slug) + "/merge");
    }

    Response delete(String slug) {
        return Wire.as(Role.EDITOR).header("If-Match", "*").delete(one(slug));
    }

    private static RequestSpecification editor(Object body) {
        return Wire.as(Role.EDITOR, body).header("If-Match", "*");
    }
}
