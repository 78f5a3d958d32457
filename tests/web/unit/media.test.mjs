import assert from 'node:assert/strict';
import { test } from 'node:test';
import { preferred } from '../../../gateway/web/page/media/codecs.js';
import { reasonOf } from '../../../gateway/web/page/media/reasons.js';
import { assign } from '../../../gateway/web/page/media/slots.js';
import { reasonsFor, summarise } from '../../../gateway/web/page/media/statistics.js';

const h264 = (mode, profile) => ({
  mimeType: 'video/H264',
  sdpFmtpLine: `level-asymmetry-allowed=1;packetization-mode=${mode};profile-level-id=${profile}1f`,
});
const CHROMIUM = [
  { mimeType: 'video/VP8' },
  { mimeType: 'video/rtx' },
  h264(1, '4200'),
  h264(0, '42e0'),
  h264(1, '42e0'),
  h264(1, '4d00'),
  { mimeType: 'video/AV1' },
];

test('H.264 constrained baseline with fragments comes first, then the other H.264, then VP8', () => {
  const order = preferred(CHROMIUM, ['H264', 'VP8']).map(
    ({ mimeType, sdpFmtpLine }) => sdpFmtpLine?.slice(26) ?? mimeType,
  );
  assert.deepEqual(order, [
    'packetization-mode=1;profile-level-id=42e01f',
    'packetization-mode=1;profile-level-id=42001f',
    'packetization-mode=1;profile-level-id=4d001f',
    'packetization-mode=0;profile-level-id=42e01f',
    'video/VP8',
    'video/rtx',
  ]);
});

test('what the gateway does not name is not offered', () => {
  assert.ok(!preferred(CHROMIUM, ['VP8']).some(({ mimeType }) => /H264|AV1/.test(mimeType)));
});

test('with nothing in common the browser keeps its own order', () => {
  assert.deepEqual(preferred(CHROMIUM, ['H261']), []);
});

test('a wanted track gets a free line of its kind before a new one is made', () => {
  const slots = [
    { kind: 'video', track: 'old' },
    { kind: 'audio', track: null },
    { kind: 'video', track: 'kept' },
  ];
  const plan = assign(
    slots,
    new Map([
      ['kept', 'video'],
      ['new', 'video'],
      ['voice', 'audio'],
      ['more', 'video'],
    ]),
  );
  assert.deepEqual(plan.release, [slots[0]]);
  assert.deepEqual(plan.fill, [
    { slot: slots[0], track: 'new' },
    { slot: slots[1], track: 'voice' },
  ]);
  assert.deepEqual(plan.create, [{ kind: 'video', track: 'more' }]);
});

test('nothing changes when everything wanted is there', () => {
  const slots = [
    { kind: 'video', track: 'a' },
    { kind: 'audio', track: null },
  ];
  assert.deepEqual(assign(slots, new Map([['a', 'video']])), { release: [], fill: [], create: [] });
});

test('device errors become reasons', () => {
  const named = (name) => Object.assign(new Error(), { name });
  assert.equal(reasonOf(named('NotAllowedError'), true), 'denied');
  assert.equal(reasonOf(named('NotFoundError'), true), 'missing');
  assert.equal(reasonOf(named('NotReadableError'), true), 'in_use');
  assert.equal(reasonOf(named('TypeError'), true), 'failed');
  assert.equal(reasonOf(null, false), 'insecure');
});

const report = (time, packets, lost, bytes) => [
  {
    id: 'T',
    type: 'transport',
    srtpCipher: 'AEAD_AES_128_GCM',
    tlsVersion: 'FEFD',
    selectedCandidatePairId: 'P',
    dtlsState: 'connected',
  },
  { id: 'P', type: 'candidate-pair', currentRoundTripTime: 0.02 },
  { id: 'C', type: 'codec', mimeType: 'video/H264' },
  {
    id: 'I',
    type: 'inbound-rtp',
    kind: 'video',
    mid: '2',
    codecId: 'C',
    timestamp: time,
    packetsReceived: packets,
    packetsLost: lost,
    bytesReceived: bytes,
    frameWidth: 1280,
    frameHeight: 720,
    framesPerSecond: 30,
  },
];

test('statistics show codec, size, rate, loss, delay and suite of the last interval', () => {
  const { transport, streams } = summarise(
    report(3000, 190, 10, 300000),
    report(1000, 100, 0, 50000),
  );
  assert.deepEqual(transport, {
    suite: 'AEAD_AES_128_GCM',
    dtls: '1.2',
    roundTrip: 0.02,
    state: 'connected',
  });
  assert.equal(streams[0].codec, 'H264');
  assert.equal(streams[0].bitsPerSecond, 1000000);
  assert.equal(streams[0].loss, 0.1);
  assert.deepEqual([streams[0].width, streams[0].height], [1280, 720]);
});

test('bad figures have a sentence and good ones too', () => {
  assert.deepEqual(reasonsFor(summarise(report(3000, 90, 10, 1))), ['why_loss']);
  assert.deepEqual(reasonsFor(summarise(report(3000, 100, 0, 1))), ['why_good']);
  assert.deepEqual(reasonsFor(summarise([])), ['why_good']);
});
