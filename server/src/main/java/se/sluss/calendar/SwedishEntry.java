package se.sluss.calendar;

/** An entry in Swedish. */
final class SwedishEntry implements EntryWords {

    @Override
    public String subject(String organisation) {
        return "Säkert möte – " + organisation;
    }

    @Override
    public String invitedBy(String organisation) {
        return organisation + " har bjudit in dig till ett säkert möte.";
    }

    @Override
    public String button() {
        return "Klicka på knappen för att ta del av information om mötet samt för att ansluta.";
    }

    @Override
    public String identifyAndConnect() {
        return "Du legitimerar dig innan du ser informationen. Ansluta kan du tidigast 15 minuter före mötet. "
                + "Knappen är personlig, dela den inte med någon annan.";
    }

    @Override
    public String help(String phone) {
        return "Behöver du hjälp? Ring " + phone + ".";
    }
}
