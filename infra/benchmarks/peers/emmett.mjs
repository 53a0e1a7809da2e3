// So many clients append one event after the other to streams of their own; the rate a second is the last line said.
import { getPostgreSQLEventStore } from '@event-driven-io/emmett-postgresql';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';

const [url, clients, warmUp, measured, length] = process.argv.slice(2).map((each, i) => (i === 0 ? each : Number(each)));
const data = JSON.parse(readFileSync('event.json', 'utf8'));
const store = getPostgreSQLEventStore(url);
await store.schema.migrate();

const begun = performance.now() + warmUp;
const end = begun + measured;
let count = 0;

async function client() {
  let stream;
  let version = length;
  while (performance.now() < end) {
    if (version === length) {
      stream = `session-${randomUUID()}`;
      version = 0;
    }
    const from = performance.now();
    await store.appendToStream(stream, [{ type: 'AttendanceCorrected', data }], {
      expectedStreamVersion: version === 0 ? 'STREAM_DOES_NOT_EXIST' : BigInt(version),
    });
    version += 1;
    if (from >= begun && performance.now() <= end) count += 1;
  }
}

await Promise.all(Array.from({ length: clients }, client));
await store.close();
console.log((count * 1000) / measured);
