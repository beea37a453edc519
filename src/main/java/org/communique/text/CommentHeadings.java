package org.communique.text;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Paragraph;

/** Makes paragraphs of a comment's headings, by which it could look like part of the page around it. */
final class CommentHeadings extends AbstractVisitor {

    @Override
    public void visit(Heading heading) {
        var paragraph = new Paragraph();
        Reshaping.moveChildren(heading, paragraph);
        Reshaping.replace(heading, paragraph);
    }
}
