package org.communique.text;

import java.util.Arrays;
import java.util.Optional;

/**
 * A plain text in which quotations are sought again after it was edited. What is needed to find many of them fast is
 * made when it is first needed, so that one text serves all its quotations. Not for several threads at a time.
 */
public final class AnchoredText {

    private final String plainText;
    private int[] codePoints;
    private Evened evened;
    private Grams grams;
    private EditedSearch edited;

    private AnchoredText(String plainText) {
        this.plainText = plainText;
    }

    /**
     * Makes a text ready.
     *
     * @param plainText a text as {@link Markdown#plainText(String)} gives it
     */
    public static AnchoredText of(String plainText) {
        return new AnchoredText(plainText);
    }

    /**
     * Where a quotation stands, or words that a small edit made of it. What stands word for word comes first, then what
     * differs in typography only ({@link Evened}), then what differs by {@linkplain Alignment tolerated edits}, the
     * fewest first. Among these the right surroundings win over all others, however far away, and then the place
     * nearest to where the quotation once began; of two equally near ones the first. For edits, surroundings count more
     * than fewness.
     *
     * @param formerStart the former first code point; may lie outside the text
     * @return empty if the quoted words stand nowhere
     */
    public Optional<Anchor> nearest(Quote quote, int formerStart) {
        if (quote.exact().isEmpty()) {
            return Optional.empty();
        }
        if (evened == null) {
            codePoints = plainText.codePoints().toArray();
            evened = Evened.of(codePoints);
        }
        var sought = new Sought(quote);
        int former = evened.index(formerStart);
        return Optional.ofNullable(unchanged(sought, former))
                .or(() -> Optional.ofNullable(unedited(sought, former)))
                .or(() -> edited(sought, former))
                .map(this::anchor);
    }

    private Span unchanged(Sought sought, int former) {
        return isExact(sought, former) && fits(sought, former) ? span(sought, former) : null;
    }

    private Span unedited(Sought sought, int former) {
        if (grams == null) {
            grams = new Grams(evened.codePoints());
        }
        Integer exact = null;
        Integer fittingVariant = null;
        Integer variant = null;
        int[] candidates = grams.candidates(sought.evened());
        var outward = new Outward(candidates, former);
        for (int i = outward.next(); i >= 0; i = outward.next()) {
            int start = candidates[i];
            boolean fits = fits(sought, start);
            if (!fits && exact != null || !isVariant(sought, start)) {
                continue;
            }
            if (isExact(sought, start)) {
                if (fits) {
                    return span(sought, start);
                }
                exact = start;
            } else if (fits) {
                fittingVariant = fittingVariant == null ? (Integer) start : fittingVariant;
            } else {
                variant = variant == null ? (Integer) start : variant;
            }
        }
        Integer best = exact != null ? exact : fittingVariant != null ? fittingVariant : variant;
        return best == null ? null : span(sought, best);
    }

    private boolean fits(Sought sought, int start) {
        return sought.fits(evened.codePoints(), start, start + sought.evened().length);
    }

    private boolean isVariant(Sought sought, int start) {
        int end = start + sought.evened().length;
        return Evened.same(evened.codePoints(), start, sought.evened()) && evened.isEdge(start) && evened.isEdge(end);
    }

    private boolean isExact(Sought sought, int start) {
        return Evened.same(codePoints, evened.place(start), sought.exact());
    }

    private Span span(Sought sought, int start) {
        return new Span(start, start + sought.evened().length);
    }

    private Optional<Span> edited(Sought sought, int former) {
        if (edited == null) {
            edited = new EditedSearch(evened);
        }
        return edited.nearest(sought, former);
    }

    private Anchor anchor(Span inEvened) {
        var span = new Span(evened.place(inEvened.start()), evened.place(inEvened.end()));
        int[] words = Arrays.copyOfRange(codePoints, span.start(), span.end());
        return new Anchor(span, new String(words, 0, words.length));
    }
}
