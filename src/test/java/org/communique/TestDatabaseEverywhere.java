package org.communique;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;

/** Gives {@link TestDatabase} to every test that starts Quarkus; a global resource may be named on any class. */
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
final class TestDatabaseEverywhere {

    private TestDatabaseEverywhere() {}
}
