package se.sluss.identification.bankid;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.sluss.platform.secrets.InstallationKey;
import se.sluss.platform.secrets.SealingKey;
import se.sluss.protocol.json.Json;
import se.sluss.protocol.json.JsonFields;
import se.sluss.protocol.json.JsonObject;
import se.sluss.protocol.json.MalformedJson;

/** Seals what must not be read in the database: references and secrets of orders, addresses and names. */
@Component
@ConditionalOnBankId
class SealedOrders {

    /** What an order was asked for with, and what BankID answered. */
    record Opened(OrderRequest request, StartedOrder started) {}

    private final SealingKey key;

    SealedOrders(InstallationKey installation) {
        this.key = installation.sealing("bankid orders");
    }

    byte[] seal(UUID id, OrderRequest request, StartedOrder started) {
        return seal(
                new JsonObject()
                        .with("request", request.json())
                        .with("orderRef", started.orderRef())
                        .with("autoStartToken", started.autoStartToken())
                        .with("qrStartToken", started.qrStartToken())
                        .with("qrStartSecret", started.qrStartSecret()),
                id + " order");
    }

    Opened open(UUID id, byte[] sealed) {
        return open(
                sealed,
                id + " order",
                fields -> new Opened(
                        fields.required("request", OrderRequest::read),
                        new StartedOrder(
                                fields.string("orderRef"),
                                fields.string("autoStartToken"),
                                fields.string("qrStartToken"),
                                fields.string("qrStartSecret"))));
    }

    byte[] seal(UUID id, Identified identified) {
        return seal(identified.json(), id + " completion");
    }

    Identified openIdentified(UUID id, byte[] sealed) {
        return open(sealed, id + " completion", Identified::read);
    }

    private byte[] seal(JsonObject json, String context) {
        return key.seal(json.text().getBytes(StandardCharsets.UTF_8), context);
    }

    private <T> T open(byte[] sealed, String context, Reading<T> reading) {
        try {
            String text = new String(key.open(sealed, context), StandardCharsets.UTF_8);
            return reading.of(JsonFields.of(Json.parse(text)));
        } catch (MalformedJson e) {
            throw new IllegalStateException("what was sealed was well-formed", e);
        }
    }

    private interface Reading<T> {
        T of(JsonFields fields) throws MalformedJson;
    }
}
