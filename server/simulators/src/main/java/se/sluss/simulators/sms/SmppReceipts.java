package se.sluss.simulators.sms;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.bean.Alphabet;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.GSMSpecificFeature;
import org.jsmpp.bean.GeneralDataCoding;
import org.jsmpp.bean.MessageMode;
import org.jsmpp.bean.MessageType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.SMPPServerSession;

/** Writes receipts as {@code deliver_sm}. */
final class SmppReceipts {

    private static final byte DELIVERED = 2;
    private static final byte UNDELIVERABLE = 5;

    private SmppReceipts() {}

    /** Sends one; nothing more is tried when the other side does not take it. */
    static void send(SMPPServerSession session, String number, String id, ReceiptStyle style, boolean reached) {
        try {
            if (style == ReceiptStyle.PARAMETERS) {
                deliver(
                        session,
                        number,
                        "",
                        new OptionalParameter.Receipted_message_id(id),
                        new OptionalParameter.Message_state(reached ? DELIVERED : UNDELIVERABLE));
            } else {
                deliver(session, number, text(style.id(id), reached));
            }
        } catch (PDUException
                | ResponseTimeoutException
                | InvalidResponseException
                | NegativeResponseException
                | IOException lost) {
            throw new IllegalStateException("a receipt was not taken", lost);
        }
    }

    private static String text(String id, boolean reached) {
        return "id:" + id + " sub:001 dlvrd:" + (reached ? "001" : "000")
                + " submit date:2611241200 done date:2611241201 stat:" + (reached ? "DELIVRD" : "UNDELIV")
                + " err:000 text:";
    }

    private static void deliver(SMPPServerSession session, String number, String text, OptionalParameter... parameters)
            throws PDUException, ResponseTimeoutException, InvalidResponseException, NegativeResponseException,
                    IOException {
        session.deliverShortMessage(
                "",
                TypeOfNumber.INTERNATIONAL,
                NumberingPlanIndicator.ISDN,
                number,
                TypeOfNumber.UNKNOWN,
                NumberingPlanIndicator.UNKNOWN,
                "",
                new ESMClass(MessageMode.DEFAULT, MessageType.SMSC_DEL_RECEIPT, GSMSpecificFeature.DEFAULT),
                (byte) 0,
                (byte) 0,
                new RegisteredDelivery(),
                new GeneralDataCoding(Alphabet.ALPHA_DEFAULT),
                text.getBytes(StandardCharsets.US_ASCII),
                parameters);
    }
}
