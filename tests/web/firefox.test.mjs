// Firefox, whose codec here is VP8, meets Chromium and rooms on the real gateway: pixels, tones and
// encryption are checked on every side.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as path } from 'node:path';
import { after, before, describe, test } from 'node:test';
import {
  join,
  keepSockets,
  launch,
  noBrowser,
  openPage,
  until,
  untilState,
} from './support/browser.mjs';
import { address, launchFirefox, noFirefox } from './support/firefox.mjs';
import { Gateway, noGateway } from './support/gateway.mjs';
import { listenToRecording, paintedPictures, plainMicrophone, untilSeen } from './support/look.mjs';
import { call } from './support/probe.mjs';
import { checkReception, entryOf, ROOM_TONES, roomIn, videoCodecs } from './support/reception.mjs';
import { writeTone } from './support/tone.mjs';

const FIREFOX_TONE = 700;
const CHROMIUM_TONE = 1100;
const skip = noFirefox || noBrowser || noGateway;

describe('Firefox', { skip, timeout: 600000 }, () => {
  let gateway;
  let folder;
  let firefox;
  let page;

  before(async () => {
    gateway = await Gateway.start({
      advertised: address,
      settings: 'security: { unencrypted_rooms: ["127.0.0.0/8"] }',
    });
    folder = mkdtempSync(path(tmpdir(), 'roombridge-tones-'));
    firefox = await launchFirefox({ tone: FIREFOX_TONE });
    page = await openPage(firefox, { init: [paintedPictures, keepSockets] });
    await join(page, gateway.url(), 'Grace');
  });

  after(async () => {
    await firefox?.close();
    const status = await gateway?.stop();
    if (folder) rmSync(folder, { recursive: true });
    if (gateway) assert.equal(status, 0);
  });

  test('is connected by DTLS-SRTP and sends VP8', async () => {
    await untilState(page, (state) => state.connection === 'connected' && entryOf('Grace')(state));
    await until(page, async () =>
      (await window.roombridge.statistics()).some(
        ({ type, kind, framesSent }) =>
          type === 'outbound-rtp' && kind === 'video' && framesSent > 0,
      ),
    );
    const reports = await page.evaluate(() => window.roombridge.statistics());
    const transport = reports.find(({ type }) => type === 'transport');
    assert.equal(transport.dtlsState, 'connected');
    assert.match(transport.srtpCipher, /AES_256_GCM/);
    assert.deepEqual(await videoCodecs(page, 'outbound-rtp'), ['video/VP8']);
  });

  describe('and Chromium', () => {
    let browser;
    let other;

    before(async () => {
      const file = path(folder, 'chromium.wav');
      writeTone(file, CHROMIUM_TONE);
      browser = await launch({ args: [`--use-file-for-fake-audio-capture=${file}`] });
      other = await openPage(browser, { init: plainMicrophone });
      await join(other, gateway.url(), 'Ada');
    });

    after(async () => {
      await browser?.close();
      await untilState(page, (state) => state.participants.length === 1);
    });

    const meet = async () => {
      await checkReception(page, 'Firefox', entryOf('Ada'), [CHROMIUM_TONE], listenToRecording);
      await checkReception(other, 'Chromium', entryOf('Grace'), [FIREFOX_TONE]);
    };
    const graceHas = (source, muted) => (state) =>
      entryOf('Grace')(state).tracks.some((one) => one.source === source && one.muted === muted);

    test('see and hear each other', async () => {
      await meet();
      assert.deepEqual(await videoCodecs(page, 'inbound-rtp'), ['video/VP8']);
      assert.deepEqual(await videoCodecs(other, 'inbound-rtp'), ['video/VP8']);
    });

    test('notice when Firefox mutes, and when its camera goes', async () => {
      for (const [key, source] of [
        ['m', 'microphone'],
        ['v', 'camera'],
      ]) {
        await page.keyboard.press(key);
        await untilState(other, graceHas(source, true));
        await page.keyboard.press(key);
        await untilState(other, graceHas(source, false));
      }
      await meet();
    });

    test("see Firefox's screen while it shares one", async () => {
      await page.click('[data-action=screen]');
      const state = await untilState(other, graceHas('screen', false));
      const { id } = entryOf('Grace')(state).tracks.find(({ source }) => source === 'screen');
      await untilSeen(
        other,
        `video[data-track="${id}"]`,
        ({ moving, saturated }) => moving > 0.001 && saturated > 0.1,
        'Chromium',
      );
      await page.click('[data-action=screen]');
      await untilState(other, (now) => entryOf('Grace')(now).tracks.length === 2);
    });

    test('meet again after Firefox lost its signalling', async () => {
      await page.evaluate(() => window.sockets.at(-1).close());
      await until(page, () => window.sockets.length > 1 && window.roombridge.state.joined);
      await meet();
      assert.deepEqual(other.errors, []);
    });
  });

  for (const [words, scheme, ...options] of [
    ['over TLS', 'sips'],
    ['over DTLS-SRTP, with the sound of an old one,', 'sip', '--codec', 'pcma'],
    ['in clear', 'sip', '--encryption', 'none'],
  ]) {
    test(`and a room ${words} see and hear each other`, async () => {
      const port = scheme === 'sips' ? gateway.sips : gateway.sip;
      const tone = ['--seconds', '120', '--tone', String(ROOM_TONES[0])];
      const room = call(`${scheme}:1001@localhost:${port}`, ...tone, ...options);
      let entry;
      try {
        entry = await checkReception(page, 'Firefox', roomIn, ROOM_TONES, listenToRecording);
      } finally {
        room.hangUp();
      }
      const report = await room.report;
      assert.equal(report.result, 'ok', JSON.stringify(report));
      assert.equal(report.video.moving, true, JSON.stringify(report.video));
      assert.ok(
        Math.abs(report.audio.tone_hz - FIREFOX_TONE) < 15,
        `the room hears ${report.audio.tone_hz} Hz`,
      );
      assert.equal(entry.encrypted, !options.includes('none'));
      await untilState(page, (state) => roomIn(state) === undefined, 30000);
    });
  }

  test('asked nobody but the gateway for anything, and nothing broke a policy', () => {
    assert.deepEqual(page.foreign, []);
    assert.deepEqual(page.violations, []);
    assert.deepEqual(page.errors, []);
  });
});
