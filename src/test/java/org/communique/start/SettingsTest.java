package org.communique.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.config.ConfigMapping;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.address.AddressSettings;
import org.communique.api.asking.IssuerSettings;
import org.communique.api.edge.HttpSettings;
import org.communique.article.ArticleSettings;
import org.communique.cdn.CdnSettings;
import org.communique.comment.CommentSettings;
import org.communique.delivery.DeliverySettings;
import org.communique.limit.LimitSettings;
import org.communique.mailing.MailingSettings;
import org.communique.screening.ScreeningSettings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private static final Pattern VARIABLE = Pattern.compile("^\\| `(COMMUNIQUE_\\w+)`", Pattern.MULTILINE);

    @Test
    @DisplayName("The README's table holds exactly the program's own settings")
    void areDocumented() throws IOException {
        Set<String> documented = VARIABLE.matcher(Files.readString(Path.of("README.md")))
                .results()
                .map((MatchResult row) -> row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> known = Stream.of(
                        StartSettings.class,
                        FirstAdminKey.Settings.class,
                        HttpSettings.class,
                        AddressSettings.class,
                        ArticleSettings.class,
                        CommentSettings.class,
                        ScreeningSettings.class,
                        DeliverySettings.class,
                        CdnSettings.class,
                        LimitSettings.class,
                        MailingSettings.class,
                        IssuerSettings.class)
                .flatMap(settings -> Arrays.stream(settings.getDeclaredMethods()))
                .map(SettingsTest::variable)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(known, documented);
    }

    private static String variable(Method setting) {
        String prefix =
                setting.getDeclaringClass().getAnnotation(ConfigMapping.class).prefix();
        return (prefix.replace('.', '_') + "_" + setting.getName().replaceAll("([A-Z])", "_$1"))
                .toUpperCase(Locale.ROOT);
    }
}
