package org.communique.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RoomsTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.communique");

    @Test
    @DisplayName("No cycle leads from a room back into it")
    void noCycles() {
        Set<JavaPackage> left = new HashSet<>(HOUSE.getPackage("org.communique").getSubpackagesInTree());
        Map<JavaPackage, Set<JavaPackage>> ways = left.stream()
                .collect(Collectors.toMap(room -> room, JavaPackage::getPackageDependenciesFromThisPackage));
        // In a cycle with others that are left, a room leads to one of them, and one of them leads to it.
        while (left.removeIf(room -> Collections.disjoint(ways.get(room), left)
                || left.stream().noneMatch(other -> ways.get(other).contains(room)))) {}
        assertEquals(Set.of(), left, "rooms in cycles, and between them");
    }

    @Test
    @DisplayName("Only the API rooms know JAX-RS and OpenAPI")
    void onlyApiKnowsHttp() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.communique.api..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "org.eclipse.microprofile.openapi..", "org.jboss.resteasy..")
                .check(HOUSE);
    }

    @Test
    @DisplayName("Nobody but the start knows the API rooms")
    void arrowsRunFromTheApi() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.communique.api..", "org.communique.start..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.communique.api..")
                .check(HOUSE);
    }

    @Test
    @DisplayName("Articles know neither outcomes nor comments, and those do not know each other")
    void domainRoomsKeepTheirOrder() {
        noClasses()
                .that()
                .resideInAPackage("org.communique.article..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.communique.keyoutcome..", "org.communique.comment..")
                .check(HOUSE);
        noClasses()
                .that()
                .resideInAPackage("org.communique.keyoutcome..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.communique.comment..")
                .check(HOUSE);
        noClasses()
                .that()
                .resideInAPackage("org.communique.comment..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.communique.keyoutcome..")
                .check(HOUSE);
    }

    @Test
    @DisplayName("Text is pure: it knows no other room and no container")
    void textIsPure() {
        noClasses()
                .that()
                .resideInAPackage("org.communique.text..")
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "live in another room or a container",
                        type -> type.getPackageName().startsWith("org.communique.")
                                        && !type.getPackageName().equals("org.communique.text")
                                || type.getPackageName()
                                        .matches("(jakarta\\.(enterprise|inject|persistence)|io\\.quarkus).*")))
                .check(HOUSE);
    }

    @Test
    @DisplayName("Entities stay in their room and out of every resource's signature")
    void entitiesStayInside() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePackagePrivate()
                .check(HOUSE);
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Path.class)
                .should(new ArchCondition<>("have no entity in their signature") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        method.getAllInvolvedRawTypes().stream()
                                .filter(RoomsTest::isEntity)
                                .forEach(type -> events.add(SimpleConditionEvent.violated(
                                        method, method.getFullName() + " shows " + type.getName())));
                    }
                })
                .check(HOUSE);
    }

    @Test
    @DisplayName("No operation runs on an event loop, where whoever counts requests must not wait")
    void operationsMayWait() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Path.class)
                .should()
                .notBeAnnotatedWith(NonBlocking.class)
                .andShould()
                .notHaveRawReturnType(Uni.class)
                .andShould()
                .notHaveRawReturnType(CompletionStage.class)
                .check(HOUSE);
    }

    private static boolean isEntity(JavaClass type) {
        return type.isAnnotatedWith(Entity.class);
    }

    @Test
    @DisplayName("No class or room is named after what it is not")
    void honestNames() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveNameMatching(".*(Util|Utils|Helper|Dto|DTO|Manager)")
                .orShould()
                .resideInAnyPackage("..util..", "..common..", "..support..", "..helper..", "..impl..")
                .check(HOUSE);
    }
}
