package org.communique.text;

import org.commonmark.node.Node;

/** Changes to a parsed document that {@link Node} has no method for. */
final class Reshaping {

    private Reshaping() {}

    /** Puts a node's children in its place. */
    static void unwrap(Node node) {
        while (node.getFirstChild() != null) {
            node.insertBefore(node.getFirstChild());
        }
        node.unlink();
    }

    static void replace(Node node, Node replacement) {
        node.insertBefore(replacement);
        node.unlink();
    }

    static void moveChildren(Node from, Node to) {
        while (from.getFirstChild() != null) {
            to.appendChild(from.getFirstChild());
        }
    }
}
