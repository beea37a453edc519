package org.communique.text;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Collects the text of a document, blocks and table cells apart by a line break. */
final class PlainTextReader {

    private final StringBuilder text = new StringBuilder();

    void read(Node node) {
        readContent(node);
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            read(child);
        }
        if (node instanceof Block || node instanceof TableCell) {
            text.append('\n');
        }
    }

    private void readContent(Node node) {
        if (node instanceof Text words) {
            text.append(words.getLiteral());
        } else if (node instanceof Code code) {
            text.append(code.getLiteral());
        } else if (node instanceof FencedCodeBlock code) {
            text.append(code.getLiteral());
        } else if (node instanceof IndentedCodeBlock code) {
            text.append(code.getLiteral());
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            text.append(' ');
        }
    }

    String text() {
        return text.toString();
    }
}
