// What Office.js tells the booking form of the appointment that Anna is writing: one that repeats every week. Only the calls
// that the form makes are here; each answers later, as Outlook does.
const swedish = document.documentElement.lang === 'sv';
const WEEK = 7 * 24 * 60 * 60 * 1000;
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

const start = new Date();
start.setDate(start.getDate() + 1);
start.setHours(10, 0, 0, 0);
const end = new Date(start.getTime() + 45 * 60 * 1000);

function date(time) {
  return new Date(time.getTime() - time.getTimezoneOffset() * 60000).toISOString().slice(0, 10);
}

function property(value) {
  return {getAsync: answer => setTimeout(() => answer({status: 'succeeded', value}), 10)};
}

function attendee(displayName, emailAddress) {
  return {displayName, emailAddress, recipientType: 'externalUser', appointmentResponse: 'none'};
}

const recurrence = {
  recurrenceType: 'weekly',
  recurrenceProperties: {interval: 1, days: [DAYS[start.getDay()]], firstDayOfWeek: 'mon'},
  recurrenceTimeZone: {name: 'W. Europe Standard Time'},
  seriesTime: {
    getStartDate: () => date(start),
    getEndDate: () => date(new Date(start.getTime() + 5 * WEEK)),
    getDuration: () => 45
  }
};

window.Office = {
  onReady: () => Promise.resolve({host: 'Outlook', platform: 'OfficeOnline'}),
  context: {
    mailbox: {
      item: {
        subject: property(swedish ? 'Uppföljning varje vecka' : 'Weekly review'),
        start: property(start),
        end: property(end),
        requiredAttendees: property([
          attendee('Cecilia Dahl', 'cecilia.dahl@posten.example'),
          attendee('Bo Ek', 'bo.ek@ekdalen.example')
        ]),
        optionalAttendees: property([]),
        recurrence: property(recurrence)
      }
    }
  }
};

// The real one takes these away as well.
history.replaceState = null;
history.pushState = null;
