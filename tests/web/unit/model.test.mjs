import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Backoff } from '../../../gateway/web/page/model/backoff.js';
import { changesBetween } from '../../../gateway/web/page/model/changes.js';
import { marksOf, summaryOf } from '../../../gateway/web/page/model/encryption.js';
import { isNumber, numberFromPath } from '../../../gateway/web/page/model/number.js';
import { siteFrom } from '../../../gateway/web/page/site.js';
import { actionOf } from '../../../gateway/web/page/view/shortcuts.js';
import { Emitter } from '../../../gateway/web/page/emitter.js';
import { person, track } from '../support/fake_gateway.mjs';

test('waits double up to the most and are spread over their upper half', () => {
  const low = new Backoff({ first: 100, most: 1000, random: () => 0 });
  assert.deepEqual(
    [1, 2, 3, 4, 5, 6].map(() => low.next()),
    [50, 100, 200, 400, 500, 500],
  );
  const high = new Backoff({ first: 100, most: 1000, random: () => 1 });
  assert.deepEqual(
    [1, 2, 3, 4, 5].map(() => high.next()),
    [100, 200, 400, 800, 1000],
  );
  high.reset();
  assert.equal(high.next(), 100);
});

test('comings, goings, mutes and screens of others are told', () => {
  const voice = (muted) => track('m', 'microphone', { muted });
  const before = [
    person('a', 'A', { tracks: [voice(false)] }),
    person('b', 'B'),
    person('me', 'Me', { you: true }),
  ];
  const after = [
    person('a', 'A', { tracks: [voice(true), track('s', 'screen')] }),
    person('c', 'C', { encrypted: false }),
    person('me', 'Me', { you: true }),
  ];
  assert.deepEqual(
    changesBetween(before, after).map(({ what, participant }) => `${participant.id} ${what}`),
    ['a screen_on', 'a muted', 'c joined', 'c clear', 'b left'],
  );
  assert.deepEqual(changesBetween(after, after), []);
});

test('a leg that is not known to be encrypted is shown as not encrypted', () => {
  assert.deepEqual(marksOf({}), ['clear']);
  assert.deepEqual(marksOf({ encrypted: true, decrypted_by_gateway: true }), [
    'encrypted',
    'gateway',
  ]);
  assert.deepEqual(summaryOf([{}, { encrypted: true, decrypted_by_gateway: true }]), {
    clear: 1,
    decrypted: 1,
  });
});

test('the number comes from the path', () => {
  assert.equal(numberFromPath('/1001'), '1001');
  assert.equal(numberFromPath('/%2A43'), '*43');
  for (const path of ['/', '/a1', '/%', '/1/2', `/${'1'.repeat(21)}`])
    assert.equal(numberFromPath(path), null, path);
  assert.ok(!isNumber('12<'));
});

test('a site that says nothing has defaults', () => {
  assert.deepEqual(siteFrom(null), {
    title: 'roombridge',
    organisation: '',
    language: '',
    selfMade: false,
  });
  assert.equal(siteFrom({ self_made_certificate: true }).selfMade, true);
});

test('keys act only when nobody types', () => {
  assert.equal(actionOf({ key: 'M' }, 'BODY', false), 'microphone');
  assert.equal(actionOf({ key: 'c' }, 'BUTTON', false), 'camera');
  assert.equal(actionOf({ key: 'm' }, 'INPUT', false), null);
  assert.equal(actionOf({ key: 'm', ctrlKey: true }, 'BODY', false), null);
  assert.equal(actionOf({ key: 'm', repeat: true }, 'BODY', false), null);
  assert.equal(actionOf({ key: 'l' }, 'BODY', true), null);
  assert.equal(actionOf({ key: 'Escape' }, 'SELECT', false), 'escape');
});

test('one listener that fails does not silence the others', (context) => {
  context.mock.method(console, 'error', () => {});
  const emitter = new Emitter();
  const heard = [];
  emitter.on('x', () => {
    throw new Error('mine');
  });
  const end = emitter.on('x', (value) => heard.push(value));
  emitter.emit('x', 1);
  end();
  emitter.emit('x', 2);
  assert.deepEqual(heard, [1]);
});
