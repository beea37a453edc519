package org.communique.label;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.communique.text.Slugs;

/** Finds labels by name and makes those that are missing. */
@ApplicationScoped
public class Labels {

    /** The nil UUID (RFC 9562, section 5.9). */
    private static final UUID NOBODYS = new UUID(0, 0);

    @Inject
    LabelLock lock;

    @Inject
    LabelRegister register;

    /**
     * Lets no label of a kind change or go until the transaction ends. To be called before something's labels are read in
     * order to be written, for a merge would change them in between.
     */
    public void hold(Class<? extends Label> type) {
        lock.hold(type);
    }

    /** The id of the label that has or had a slug, or one that no label has. */
    public UUID id(String slug, Class<? extends Label> type) {
        return register.id(slug, type).orElse(NOBODYS);
    }

    /**
     * The labels of these names in their order, each once; those that do not exist yet are made. A name that a label once
     * had, or that was merged into it, is its name too.
     */
    public <L extends Label> List<L> named(List<String> names, Class<L> type) {
        if (names.isEmpty()) {
            return List.of();
        }
        lock.hold(type);
        Map<String, String> nameBySlug = new LinkedHashMap<>();
        names.forEach(name -> nameBySlug.putIfAbsent(Slugs.of(name), name.strip()));
        Map<String, L> known = register.find(nameBySlug.keySet(), type);
        // In the order of slugs, so that two writers who make the same labels wait for each other, not in a ring.
        Map<String, String> missing = new TreeMap<>(nameBySlug);
        missing.keySet().removeAll(known.keySet());
        if (!missing.isEmpty()) {
            missing.forEach((slug, name) -> register.make(slug, name, type));
            known = register.find(nameBySlug.keySet(), type);
        }
        return nameBySlug.keySet().stream().map(known::get).distinct().toList();
    }
}
