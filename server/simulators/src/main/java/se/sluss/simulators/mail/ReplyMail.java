package se.sluss.simulators.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;

/** Answers the organizer with an iTIP REPLY (RFC 5546, 3.2.3) in a mail (RFC 6047). */
final class ReplyMail {

    private final Session session;
    private final Person person;

    ReplyMail(Person person, int smtpPort) {
        this.person = person;
        var properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", Integer.toString(smtpPort));
        this.session = Session.getInstance(properties);
    }

    void send(ItipObject request, Response response, Instant now) {
        try {
            var mail = new MimeMessage(session);
            mail.setFrom(new InternetAddress(person.address(), person.name(), "UTF-8"));
            mail.setRecipient(Message.RecipientType.TO, new InternetAddress(request.organizer()));
            mail.setSubject(word(response) + ": " + request.summary(), StandardCharsets.UTF_8.name());
            mail.setContent(alternatives(request, response, now));
            Transport.send(mail);
        } catch (MessagingException | UnsupportedEncodingException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private MimeMultipart alternatives(ItipObject request, Response response, Instant now) throws MessagingException {
        var text = new MimeBodyPart();
        text.setText(person.name() + ": " + word(response), StandardCharsets.UTF_8.name());
        var calendar = new MimeBodyPart();
        calendar.setText(object(request, response, now).toString(), StandardCharsets.UTF_8.name());
        calendar.setHeader("Content-Type", "text/calendar; charset=UTF-8; method=REPLY");
        return new MimeMultipart("alternative", text, calendar);
    }

    private Calendar object(ItipObject request, Response response, Instant now) {
        var event = new VEvent(false);
        event.add(new Uid(request.uid()));
        event.add(new Sequence(request.sequence()));
        event.add(new DtStamp(now));
        event.add(new DtStart<>(request.start()));
        event.add(new DtEnd<>(request.end()));
        event.add(new Summary(request.summary()));
        event.add(new Organizer(mailto(request.organizer())));
        event.add(new Attendee(
                new ParameterList(List.of(new Cn(person.name()), partStat(response))), mailto(person.address())));
        return new Calendar()
                .withProdId("-//Ekdalen//Mail//SV")
                .withDefaults()
                .withProperty(ImmutableMethod.REPLY)
                .withComponent(event)
                .getFluentTarget();
    }

    private static PartStat partStat(Response response) {
        return switch (response) {
            case ACCEPTED -> PartStat.ACCEPTED;
            case TENTATIVE -> PartStat.TENTATIVE;
            case DECLINED -> PartStat.DECLINED;
        };
    }

    private static String word(Response response) {
        return switch (response) {
            case ACCEPTED -> "Accepterad";
            case TENTATIVE -> "Preliminär";
            case DECLINED -> "Avböjd";
        };
    }

    private static URI mailto(String address) {
        return URI.create("mailto:" + address);
    }
}
