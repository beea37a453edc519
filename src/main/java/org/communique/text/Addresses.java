package org.communique.text;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Text;

/**
 * Reduces links and images that may not stand to their text, and raw HTML to text. One address may be referred to any
 * number of times, so that a source of some kilobytes could render to gigabytes: once all addresses and titles together
 * exceed the source's length by 100,000 characters, the rest may not stand either.
 */
abstract class Addresses extends AbstractVisitor {

    private static final long ALLOWANCE = 100_000;

    private long budget;

    Addresses(int sourceLength) {
        budget = sourceLength + ALLOWANCE;
    }

    abstract boolean mayLinkTo(String address);

    abstract boolean mayShow(String address);

    @Override
    public final void visit(Link link) {
        visitChildren(link);
        if (!mayLinkTo(link.getDestination()) || !afford(link.getDestination(), link.getTitle())) {
            Reshaping.unwrap(link);
        }
    }

    @Override
    public final void visit(Image image) {
        visitChildren(image);
        if (!mayShow(image.getDestination()) || !afford(image.getDestination(), image.getTitle())) {
            Reshaping.unwrap(image);
        }
    }

    @Override
    public final void visit(HtmlInline html) {
        Reshaping.replace(html, new Text(html.getLiteral()));
    }

    private boolean afford(String address, String title) {
        budget -= address.length() + (title == null ? 0 : title.length());
        return budget >= 0;
    }

    static boolean isWeb(String address) {
        return startsWith(address, "http://") || startsWith(address, "https://");
    }

    static boolean isMail(String address) {
        return startsWith(address, "mailto:");
    }

    private static boolean startsWith(String address, String scheme) {
        return address.length() > scheme.length() && address.regionMatches(true, 0, scheme, 0, scheme.length());
    }
}
