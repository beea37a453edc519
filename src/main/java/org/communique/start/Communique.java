package org.communique.start;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.ConfigValidationException;
import org.communique.api.edge.HttpSettings;
import org.communique.cdn.CdnSettings;
import org.communique.limit.LimitSettings;

/** The program. */
@QuarkusMain
public class Communique {

    Communique() {}

    /**
     * Makes the database ready, then serves until told to stop.
     *
     * @param arguments passed on to Quarkus, which knows none
     */
    public static void main(String... arguments) {
        try {
            // A live reload calls main again in the same JVM, where the database is running already.
            if (!Mode.isChosen()) {
                prepare();
            }
        } catch (Refusal refusal) {
            refuse(refusal.getMessage());
        } catch (ConfigValidationException | IllegalArgumentException wrongSetting) {
            refuse(Failure.oneLine(wrongSetting));
        }
        Quarkus.run(Program.class, Failure::end, arguments);
    }

    private static void prepare() {
        // Quarkus makes its own configuration only when it runs, which is after the database has to be known; and it
        // says more about a malformed setting than anybody wants to read.
        new Preparation(ConfigUtils.configBuilder()
                        .withMapping(StartSettings.class)
                        .withMapping(HttpSettings.class)
                        .withMapping(LimitSettings.class)
                        .withMapping(CdnSettings.class)
                        .withMapping(FirstAdminKey.Settings.class)
                        .build())
                .run();
    }

    private static void refuse(String reason) {
        System.err.println(reason);
        System.exit(1);
    }
}
