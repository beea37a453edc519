package org.communique.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The rules by language, each read when it is first asked for. */
@ApplicationScoped
class RuleShelf {

    private final Map<String, Rules> read = new ConcurrentHashMap<>();

    /**
     * The rules for a language, whatever its script and region.
     *
     * @param tag a language tag of BCP 47
     * @return empty when there are none
     */
    Optional<Rules> of(String tag) {
        String language = tag.replaceFirst("-.*", "");
        return Optional.ofNullable(read.computeIfAbsent(language, RuleShelf::load));
    }

    private static Rules load(String language) {
        try (InputStream file = RuleShelf.class.getResourceAsStream("/suggestion/" + language + ".txt")) {
            return file == null
                    ? null
                    : RuleFile.read(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
