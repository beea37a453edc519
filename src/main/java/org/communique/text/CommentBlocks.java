package org.communique.text;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Takes the blocks out of a comment by which it could look like part of the page around it. */
final class CommentBlocks extends AbstractVisitor {

    @Override
    public void visit(Heading heading) {
        var paragraph = new Paragraph();
        Reshaping.moveChildren(heading, paragraph);
        Reshaping.replace(heading, paragraph);
    }

    @Override
    public void visit(ThematicBreak rule) {
        rule.unlink();
    }
}
