package org.communique.api.moderation;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.communique.mailing.HeldMails;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is held about mails to the author of a comment. */
@Schema(name = "CommentMails", description = "What is held about mails to the author of a comment.")
record MailsView(
        @Schema(description = "Absent when its author did not ask to be told of replies.")
        Wish replies,

        @NotNull @Schema(description = "The mails to its author, sent or waiting, the oldest first.")
        List<Mail> items) {

    /** An author's wish to be told of replies. */
    @Schema(name = "ReplyWish", description = "An author's wish to be told of replies.")
    record Wish(
            @NotNull Instant askedAt,

            @Schema(description = "When the address was shown to be theirs.")
            Instant confirmedAt,

            @Schema(description = "When they ended it.") Instant endedAt) {}

    /** A mail to the author of a comment. */
    @Schema(name = "CommentMail", description = "A mail to the author of a comment.")
    record Mail(
            @Schema(description = "The reply that it tells of; absent when it asks to confirm the address.")
            UUID replyId,

            @NotNull Instant queuedAt,
            Instant sentAt,

            @Schema(description = "When it had been tried too often.")
            Instant givenUpAt) {}

    static MailsView of(HeldMails.Held held) {
        HeldMails.Wish wish = held.wish();
        return new MailsView(
                wish == null ? null : new Wish(wish.askedAt(), wish.confirmedAt(), wish.endedAt()),
                held.mails().stream()
                        .map(mail -> new Mail(mail.reply(), mail.queuedAt(), mail.sentAt(), mail.givenUpAt()))
                        .toList());
    }
}
