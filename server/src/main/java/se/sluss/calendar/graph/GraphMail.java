package se.sluss.calendar.graph;

import com.microsoft.graph.models.BodyType;
import com.microsoft.graph.models.EmailAddress;
import com.microsoft.graph.models.InternetMessageHeader;
import com.microsoft.graph.models.ItemBody;
import com.microsoft.graph.models.Message;
import com.microsoft.graph.models.Recipient;
import com.microsoft.graph.users.item.sendmail.SendMailPostRequestBody;
import java.util.List;
import se.sluss.calendar.NeutralMail;

/** A mail in the form that {@code sendMail} takes. */
final class GraphMail {

    /** Carries the Message-ID a second time, in case transport gives the mail another one. */
    static final String ID_HEADER = "X-Sluss-Mail";

    private GraphMail() {}

    static SendMailPostRequestBody of(NeutralMail mail) {
        var request = new SendMailPostRequestBody();
        request.setMessage(message(mail));
        request.setSaveToSentItems(false);
        return request;
    }

    private static Message message(NeutralMail mail) {
        var message = new Message();
        message.setSubject(mail.subject());
        message.setBody(html(mail.html()));
        message.setToRecipients(List.of(recipient(mail.reference().mailbox())));
        message.setInternetMessageId(mail.reference().messageId());
        message.setInternetMessageHeaders(List.of(
                header(ID_HEADER, mail.reference().messageId()),
                // Nobody reads the sender's mailbox.
                header("X-Auto-Response-Suppress", "OOF, AutoReply")));
        return message;
    }

    static ItemBody html(String content) {
        var body = new ItemBody();
        body.setContentType(BodyType.Html);
        body.setContent(content);
        return body;
    }

    private static Recipient recipient(String address) {
        var email = new EmailAddress();
        email.setAddress(address);
        var recipient = new Recipient();
        recipient.setEmailAddress(email);
        return recipient;
    }

    private static InternetMessageHeader header(String name, String value) {
        var header = new InternetMessageHeader();
        header.setName(name);
        header.setValue(value);
        return header;
    }
}
