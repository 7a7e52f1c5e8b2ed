// Mail, events, batch, subscriptions and delta with Microsoft's JavaScript client. Usage: tour.mjs <url> <token> <webhook>
import assert from 'node:assert/strict';
import graph from '@microsoft/microsoft-graph-client';

const { BatchRequestContent, BatchResponseContent, Client, GraphError, HTTPMessageHandler, PageIterator, RetryHandler, RetryHandlerOptions } =
  graph;
const [url, token, webhook] = process.argv.slice(2);
const bo = '/users/bo.ek@ekdalen.example';
const property = 'String {6f0b4d34-6e0f-4f0e-9d2c-0b8d3f6f8a11} Name MeetingId';

// The client sends tokens only over TLS, and follows only such links; here is neither.
class Plain {
  setNext(next) {
    this.next = next;
  }

  async execute(context) {
    context.request = context.request.replace(/^.+(?=http:)/, '');
    context.options.headers = { ...context.options.headers, Authorization: `Bearer ${token}`, Prefer: 'IdType="ImmutableId"' };
    await this.next.execute(context);
  }
}

function connect() {
  const plain = new Plain();
  const retry = new RetryHandler(new RetryHandlerOptions(1, 3));
  plain.setNext(retry);
  retry.setNext(new HTTPMessageHandler());
  return Client.initWithMiddleware({ middleware: plain, baseUrl: `${url}/` });
}

const client = connect();

const event = (subject, transactionId) => ({
  subject,
  transactionId,
  body: { contentType: 'HTML', content: '<p>knapp</p>' },
  start: { dateTime: '2026-11-24T09:00:00', timeZone: 'Europe/Stockholm' },
  end: { dateTime: '2026-11-24T10:00:00', timeZone: 'Europe/Stockholm' },
  sensitivity: 'private',
  singleValueExtendedProperties: [{ id: property, value: transactionId }],
});

async function refusal(promise) {
  try {
    await promise;
  } catch (error) {
    assert.ok(error instanceof GraphError);
    return error;
  }
  return assert.fail('was not refused');
}

async function mail() {
  await client.api('/users/mote@ekdalen.example/sendMail').post({
    message: {
      subject: 'Inbjudan',
      internetMessageId: "<o'hara@ekdalen.example>",
      body: { contentType: 'Text', content: 'Hej' },
      toRecipients: [{ emailAddress: { address: 'bo.ek@ekdalen.example' } }],
    },
    saveToSentItems: false,
  });
  const found = await client
    .api(`${bo}/messages`)
    .filter("internetMessageId eq '<o''hara@ekdalen.example>'")
    .select('id', 'parentFolderId')
    .get();
  assert.equal(found.value.length, 1);
  const id = found.value[0].id;
  const moved = await client.api(`${bo}/messages/${id}/move`).post({ destinationId: 'deleteditems' });
  assert.equal(moved.id, id, 'the immutable id stays');
  assert.equal((await client.api(`${bo}/mailFolders/inbox`).get()).totalItemCount, 0);
}

async function events() {
  const written = await client.api(`${bo}/events`).post(event('Möte', 't-1'));
  assert.equal(written.start.dateTime, '2026-11-24T08:00:00.0000000');
  const duplicate = await refusal(client.api(`${bo}/events`).post(event('Möte', 't-1')));
  assert.equal(duplicate.statusCode, 400);
  assert.equal(duplicate.code, 'ErrorDuplicateTransactionId');
  assert.equal(JSON.parse(duplicate.body)['@event.existingEventId'], written.id);

  const shown = await client
    .api(`${bo}/events/${written.id}`)
    .expand(`singleValueExtendedProperties($filter=id eq '${property}')`)
    .get();
  assert.equal(shown.singleValueExtendedProperties[0].value, 't-1');
  const changed = await client.api(`${bo}/events/${written.id}`).patch({ subject: 'Flyttat' });
  assert.equal(changed.subject, 'Flyttat');
  await client.api(`${bo}/events/${written.id}`).delete();
  assert.equal((await refusal(client.api(`${bo}/events/${written.id}`).get())).code, 'ErrorItemNotFound');
}

async function batch() {
  const requests = ['b-1', 'b-2'].map((id, i) => ({
    id: String(i + 1),
    dependsOn: i ? ['1'] : undefined,
    // What stands before the path is cut off, and only that.
    request: new Request(`${url}${bo}/events`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(event(`Möte ${id}`, id)),
    }),
  }));
  const content = await new BatchRequestContent(requests).getContent();
  const answers = new BatchResponseContent(await client.api('/$batch').post(content));
  for (const id of ['1', '2']) {
    assert.equal(answers.getResponseById(id).status, 201);
  }
}

async function subscriptions() {
  const made = await client.api('/subscriptions').post({
    changeType: 'created,updated,deleted',
    notificationUrl: webhook,
    lifecycleNotificationUrl: webhook,
    resource: `${bo}/events`,
    expirationDateTime: new Date(Date.now() + 3_600_000).toISOString(),
    clientState: 'secret',
  });
  const later = new Date(Date.now() + 7_200_000).toISOString();
  const renewed = await client.api(`/subscriptions/${made.id}`).patch({ expirationDateTime: later });
  assert.equal(Date.parse(renewed.expirationDateTime), Date.parse(later));
  await client.api(`/subscriptions/${made.id}`).delete();
  assert.equal((await refusal(client.api(`/subscriptions/${made.id}`).get())).statusCode, 404);
}

async function delta() {
  for (let i = 0; i < 12; i++) {
    await client.api(`${bo}/events`).post(event(`Delta ${i}`, `d-${i}`));
  }
  const seen = [];
  const view = `${bo}/calendarView/delta?startDateTime=2026-11-24T00:00:00Z&endDateTime=2026-11-25T00:00:00Z`;
  const pages = new PageIterator(client, await client.api(view).get(), (one) => seen.push(one) > 0);
  await pages.iterate();
  assert.equal(seen.length, 14, 'two of the batch, and twelve');
  await client.api(`${bo}/events/${seen[0].id}`).delete();
  const changes = await client.api(pages.getDeltaLink()).get();
  assert.deepEqual(changes.value, [{ id: seen[0].id, '@removed': { reason: 'deleted' } }]);
}

for (const step of [mail, events, batch, subscriptions, delta]) {
  await step();
  console.log(`${step.name}: done`);
}
