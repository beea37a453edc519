package org.communique.text;

/** What articles may link to and show. */
final class ArticleAddresses extends Addresses {

    ArticleAddresses(int sourceLength) {
        super(sourceLength);
    }

    @Override
    boolean mayLinkTo(String address) {
        return isWeb(address) || isMail(address);
    }

    @Override
    boolean mayShow(String address) {
        return isWeb(address);
    }
}
