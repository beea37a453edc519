package org.communique.text;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;

/** Counts the links that are left in a document. */
final class LinkCounter extends AbstractVisitor {

    private int count;

    @Override
    public void visit(Link link) {
        count++;
    }

    int count() {
        return count;
    }
}
