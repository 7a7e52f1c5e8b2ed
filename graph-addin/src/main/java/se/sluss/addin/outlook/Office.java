package se.sluss.addin.outlook;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/**
 * The few calls of Office.js that the pane makes. The library may not be passed on by others, so Outlook's own copy is
 * loaded, and only where Outlook has opened the page: it says so in the address.
 */
final class Office {

    /** Where Microsoft keeps the library for everybody. */
    private static final String LIBRARY = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

    private Office() {}

    /** Whether Outlook has opened the page, or the library is there anyway. */
    @JSBody(script = "return typeof Office !== 'undefined' || new URLSearchParams(location.search).has('_host_Info');")
    static native boolean present();

    /**
     * Reads the appointment that is being written.
     *
     * @param patience in milliseconds; what has not come by then is left out
     * @param then is told once: JSON, or an empty text when there is no appointment to be read
     */
    static void appointment(int patience, Receiver then) {
        read(LIBRARY, patience, then);
    }

    // Each call may throw at once, answer a failure, or never answer: all three leave that part out.
    @JSBody(
            params = {"library", "patience", "then"},
            script = "const late = new Promise(done => setTimeout(done, patience));"
                    + "const loaded = typeof Office !== 'undefined' ? Promise.resolve() : new Promise(done => {"
                    + "  const script = document.createElement('script');"
                    + "  script.src = library;"
                    + "  script.onload = done;"
                    + "  script.onerror = done;"
                    + "  document.head.appendChild(script);"
                    + "});"
                    + "const ask = field => Promise.race([late, new Promise(done => {"
                    + "  try {"
                    + "    field.getAsync(answer => done(answer.status === 'succeeded' ? answer.value : undefined));"
                    + "  } catch (e) {"
                    + "    done();"
                    + "  }"
                    + "})]);"
                    + "const low = text => text && text.toLowerCase();"
                    + "const rule = (series, is) => { return {"
                    + "  type: series.recurrenceType,"
                    + "  properties: {"
                    + "    interval: is.interval, dayOfMonth: is.dayOfMonth, weekNumber: low(is.weekNumber),"
                    + "    dayOfWeek: low(is.dayOfWeek), firstDayOfWeek: low(is.firstDayOfWeek),"
                    + "    days: (is.days || []).map(low)"
                    + "  },"
                    + "  until: (series.seriesTime && series.seriesTime.getEndDate()) || ''"
                    + "}; };"
                    + "Promise.race([late, loaded])"
                    + "  .then(() => Promise.race([late, Office.onReady()]))"
                    + "  .then(() => Office.context.mailbox.item)"
                    + "  .then(item => Promise.all(["
                    + "    item.subject, item.start, item.end, item.requiredAttendees, item.optionalAttendees,"
                    + "    item.recurrence"
                    + "  ].map(ask)))"
                    + "  .then(all => JSON.stringify({"
                    + "    subject: all[0] || '',"
                    + "    start: all[1] && all[1].toISOString(),"
                    + "    end: all[2] && all[2].toISOString(),"
                    + "    people: (all[3] || []).concat(all[4] || []),"
                    + "    series: all[5] && rule(all[5], all[5].recurrenceProperties || {})"
                    + "  }))"
                    + "  .catch(() => '')"
                    + "  .then(then);")
    private static native void read(String library, int patience, Receiver then);

    /** Is told what was read. */
    @JSFunctor
    interface Receiver extends JSObject {

        void take(String json);
    }
}
