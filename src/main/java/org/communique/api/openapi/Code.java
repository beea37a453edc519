package org.communique.api.openapi;

import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.communique.api.answer.SafeRetry;
import org.communique.api.json.MergePatch;
import org.communique.api.limit.Costly;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;

/** What the methods behind the operations say that the document does not. */
final class Code {

    private static final DotName MERGE_PATCH = DotName.createSimple(MergePatch.class);

    private final IndexView index;
    private final Map<String, MethodInfo> methods = new HashMap<>();

    Code(IndexView index) {
        this.index = index;
        for (AnnotationInstance operation : index.getAnnotations(DotName.createSimple(Operation.class))) {
            AnnotationValue id = operation.value("operationId");
            if (id != null && operation.target().kind() == AnnotationTarget.Kind.METHOD) {
                methods.put(id.asString(), operation.target().asMethod());
            }
        }
    }

    /** The role that an operation takes, if any. */
    Optional<String> role(String operationId) {
        MethodInfo method = methods.get(operationId);
        AnnotationInstance roles = method.annotation(DotName.createSimple(RolesAllowed.class));
        if (roles == null) {
            roles = method.declaringClass().declaredAnnotation(DotName.createSimple(RolesAllowed.class));
        }
        return Optional.ofNullable(roles).map(found -> found.value().asStringArray()[0]);
    }

    /** Whether an operation creates something, and so takes an idempotency key. */
    boolean creates(String operationId) {
        return methods.get(operationId).hasAnnotation(DotName.createSimple(SafeRetry.class));
    }

    /** Whether an operation is limited as a costly read, however it is asked. */
    boolean isCostly(String operationId) {
        return methods.get(operationId).hasAnnotation(DotName.createSimple(Costly.class));
    }

    /** The name of the schema whose merge patch an operation takes, if it does. */
    Optional<String> patched(String operationId) {
        return methods.get(operationId).parameterTypes().stream()
                .filter(type -> type.name().equals(MERGE_PATCH))
                .map(type -> schemaName(type.asParameterizedType().arguments().get(0)))
                .findFirst();
    }

    private String schemaName(Type type) {
        ClassInfo record = index.getClassByName(type.name());
        AnnotationInstance schema = record.declaredAnnotation(DotName.createSimple(Schema.class));
        AnnotationValue name = schema == null ? null : schema.value("name");
        return name == null ? record.simpleName() : name.asString();
    }
}
