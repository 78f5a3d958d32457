import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  PING_INTERVAL,
  SILENCE,
  ANSWER_TIME,
  Session,
  State,
} from '../../../gateway/web/page/model/session.js';

const WELCOME = {
  type: 'welcome',
  version: 1,
  participant: 'p1',
  resume: 'token',
  meeting: { number: '1001' },
  codecs: {},
};

function drain(poll) {
  const all = [];
  for (let one = poll(); one; one = poll()) all.push(one);
  return all;
}

function make() {
  const session = new Session({ number: '1001', name: 'Ada', random: () => 0 });
  return {
    session,
    commands: () => drain(() => session.pollCommand()),
    events: () => drain(() => session.pollEvent()),
  };
}

function joined() {
  const all = make();
  all.session.handleStart(0);
  all.session.handleOpen(10);
  all.session.handleMessage(WELCOME, 20);
  all.commands();
  all.events();
  return all;
}

test('the first message is hello with version, number and name', () => {
  const { session, commands } = make();
  session.handleStart(0);
  assert.deepEqual(commands(), [{ do: 'open' }]);
  session.handleOpen(5);
  assert.deepEqual(commands(), [
    {
      do: 'send',
      message: { type: 'hello', version: 1, number: '1001', name: 'Ada' },
    },
  ]);
  assert.equal(session.state, State.greeting);
});

test('a welcome lets it in', () => {
  const { session, events } = make();
  session.handleStart(0);
  session.handleOpen(5);
  session.handleMessage(WELCOME, 6);
  const [{ name, detail }] = events();
  assert.equal(name, 'joined');
  assert.equal(detail.resumed, false);
  assert.equal(session.state, State.joined);
});

test('a welcome of another version ends the session', () => {
  const { session, events } = make();
  session.handleStart(0);
  session.handleOpen(5);
  session.handleMessage({ ...WELCOME, version: 2 }, 6);
  assert.deepEqual(events(), [{ name: 'ended', detail: { reason: 'bad_version' } }]);
});

test('a PIN is sent with a second hello', () => {
  const { session, commands, events } = make();
  session.handleStart(0);
  session.handleOpen(5);
  session.handleMessage({ type: 'pin', wrong: false }, 6);
  assert.deepEqual(events(), [{ name: 'pin', detail: { wrong: false, retryAfter: null } }]);
  commands();
  session.handlePin('4711', 7);
  assert.equal(commands()[0].message.pin, '4711');
  session.handleMessage({ type: 'pin', wrong: true, retry_after: 3 }, 8);
  assert.deepEqual(events()[0].detail, { wrong: true, retryAfter: 3 });
});

test('a socket that closes while the user looks for the PIN is opened again with the PIN', () => {
  const { session, commands } = make();
  session.handleStart(0);
  session.handleOpen(5);
  session.handleMessage({ type: 'pin', wrong: false }, 6);
  session.handleClose(7);
  commands();
  assert.equal(session.state, State.pin);
  session.handlePin('4711', 8);
  assert.deepEqual(commands(), [{ do: 'open' }]);
  session.handleOpen(9);
  assert.equal(commands()[0].message.pin, '4711');
});

test('a broken connection comes back with the resume token', () => {
  const { session, commands, events } = joined();
  session.handleClose(1000);
  const [{ name, detail }] = events();
  assert.equal(name, 'waiting');
  assert.equal(detail.wasJoined, true);
  assert.equal(session.deadline(), 1250);
  session.handleTimeout(1250);
  assert.deepEqual(commands(), [{ do: 'open' }]);
  session.handleOpen(1300);
  assert.equal(commands()[0].message.resume, 'token');
  session.handleMessage(WELCOME, 1310);
  assert.equal(events()[0].detail.resumed, true);
});

test('the network coming back shortens the wait', () => {
  const { session, commands } = joined();
  session.handleClose(1000);
  session.handleOnline(1001);
  assert.deepEqual(commands(), [{ do: 'open' }]);
});

test('waits grow with each failure and start afresh after a success', () => {
  const { session, events } = joined();
  const delays = [];
  for (let index = 0; index < 4; index += 1) {
    session.handleClose(session.deadline() ?? 0);
    delays.push(events()[0].detail.delay);
    session.handleTimeout(session.deadline());
  }
  assert.deepEqual(delays, [250, 500, 1000, 2000]);
});

test('pings keep the connection alive and silence ends it', () => {
  const { session, commands, events } = joined();
  const first = session.deadline();
  assert.equal(first, 20 + PING_INTERVAL);
  session.handleTimeout(first);
  assert.equal(commands()[0].message.type, 'ping');
  session.handleMessage({ type: 'pong', t: first }, first + 5);
  let now = first;
  while (session.state === State.joined) {
    now = session.deadline();
    session.handleTimeout(now);
  }
  assert.ok(now - first >= SILENCE);
  assert.ok(commands().some((command) => command.do === 'close'));
  assert.equal(events().at(-1).name, 'waiting');
});

test('a gateway that does not answer is left and tried again', () => {
  const { session, commands, events } = make();
  session.handleStart(0);
  session.handleTimeout(ANSWER_TIME);
  assert.deepEqual(commands(), [{ do: 'open' }, { do: 'close' }]);
  assert.equal(events()[0].detail.wasJoined, false);
});

for (const code of ['full', 'draining', 'rate_limited']) {
  test(`a gateway that is ${code} is tried again when it said`, () => {
    const { session, commands, events } = make();
    session.handleStart(0);
    session.handleOpen(1);
    session.handleMessage({ type: 'error', code, fatal: true, retry_after: 30 }, 1000);
    assert.deepEqual(events(), [{ name: 'refused', detail: { code, retryAfter: 30 } }]);
    session.handleClose(1001);
    assert.equal(session.state, State.refused);
    commands();
    session.handleTimeout(31000);
    assert.deepEqual(commands(), [{ do: 'open' }]);
  });
}

test('a bye ends it for good', () => {
  const { session, events } = joined();
  session.handleMessage({ type: 'bye', reason: 'replaced' }, 50);
  session.handleClose(51);
  assert.deepEqual(events(), [{ name: 'ended', detail: { reason: 'replaced' } }]);
  assert.equal(session.deadline(), null);
});

test('problems that are not fatal are told and change nothing', () => {
  const { session, events } = joined();
  session.handleMessage({ type: 'error', code: 'bad_offer', fatal: false }, 50);
  assert.deepEqual(events(), [{ name: 'problem', detail: { code: 'bad_offer' } }]);
  assert.equal(session.state, State.joined);
});

test('leaving says so', () => {
  const { session, commands } = joined();
  session.handleLeave();
  assert.deepEqual(commands(), [{ do: 'send', message: { type: 'leave' } }, { do: 'close' }]);
  assert.equal(session.handleSend({ type: 'mute' }), false);
});

test('nonsense is survived', () => {
  const { session } = joined();
  for (const message of [
    null,
    5,
    [],
    {},
    { type: 'roster' },
    { type: 'speakers', participants: 7 },
    { type: 'error' },
  ]) {
    session.handleMessage(message, 60);
  }
  assert.equal(session.state, State.joined);
});
