package org.communique.text;

/** What comments may link to; they show no images. */
final class CommentAddresses extends Addresses {

    CommentAddresses(int sourceLength) {
        super(sourceLength);
    }

    @Override
    boolean mayLinkTo(String address) {
        return isWeb(address);
    }

    @Override
    boolean mayShow(String address) {
        return false;
    }
}
