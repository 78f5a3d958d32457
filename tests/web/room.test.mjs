// A room dials in by SIP and meets a browser: pixels, tones and encryption are checked on both sides.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as path } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { join, launch, noBrowser, openPage, until, untilState } from './support/browser.mjs';
import { Gateway, noGateway } from './support/gateway.mjs';
import { listenTo, lookAt, plainMicrophone } from './support/look.mjs';
import { call } from './support/probe.mjs';
import { writeTone } from './support/tone.mjs';

const ROOM_TONES = [440, 1000]; // its steady tone, and the pulse at each full second
const BROWSER_TONE = 1100;
const others = 'video[data-track]:not([data-track=own])';

const roomIn = (state) => state.participants?.find(({ kind }) => kind === 'room');
const published = (state) => roomIn(state)?.tracks.length === 2 && state.tracks.length === 2;

describe('a room and a browser', { skip: noBrowser || noGateway, timeout: 600000 }, () => {
  let gateway;
  let folder;
  let browser;
  let page;

  before(async () => {
    gateway = await Gateway.start({
      settings: 'security: { unencrypted_rooms: ["127.0.0.0/8"] }',
    });
    folder = mkdtempSync(path(tmpdir(), 'roombridge-tones-'));
    const file = path(folder, 'browser.wav');
    writeTone(file, BROWSER_TONE);
    browser = await launch({ args: [`--use-file-for-fake-audio-capture=${file}`] });
    page = await openPage(browser, { init: plainMicrophone });
    await join(page, gateway.url(), 'Ada');
  });

  after(async () => {
    await browser?.close();
    const status = await gateway?.stop();
    if (folder) rmSync(folder, { recursive: true });
    if (gateway) assert.equal(status, 0);
  });

  // What both sides must see and hear while `room` is in; returns the room's entry in the list.
  async function meet(room) {
    const seen = await watch().finally(room.hangUp);
    const report = await room.report;
    assert.equal(report.result, 'ok', JSON.stringify(report));
    assert.equal(report.video.moving, true, JSON.stringify(report.video));
    assert.equal(report.video.width, 1280);
    assert.ok(
      Math.abs(report.audio.tone_hz - BROWSER_TONE) < 15,
      `the room hears ${report.audio.tone_hz} Hz`,
    );
    await untilState(page, (state) => roomIn(state) === undefined, 30000);
    return { seen, report };
  }

  async function watch() {
    const seen = roomIn(await untilState(page, published, 60000));
    await until(page, (where) => document.querySelector(where)?.videoWidth > 0, others, 60000);
    const picture = await lookAt(page, others);
    assert.ok(
      picture.moving > 0.001 && picture.saturated > 0.1,
      `the page sees ${JSON.stringify(picture)}`,
    );
    const { frequency, level } = await listenTo(page, 'audio[data-track]', 4000);
    assert.ok(
      ROOM_TONES.some((tone) => Math.abs(frequency - tone) < 15) && level > -60,
      `the page hears ${frequency} Hz at ${level} dB`,
    );
    return seen;
  }

  const dial = (scheme, port, ...options) =>
    call(
      `${scheme}:1001@localhost:${port}`,
      '--seconds',
      '120',
      '--tone',
      String(ROOM_TONES[0]),
      ...options,
    );

  test('meet over TLS, every hop encrypted, and the page says who decrypts', async () => {
    const { seen, report } = await meet(dial('sips', gateway.sips));
    assert.equal(seen.encrypted, true);
    assert.equal(seen.decrypted_by_gateway, true);
    assert.match(seen.encryption, /AEAD_AES_256_GCM/);
    assert.match(report.audio.encryption, /AEAD_AES_256_GCM/);
    assert.match(report.video.encryption, /AEAD_AES_256_GCM/);
    assert.equal(report.signalling.encrypted, true);
  });

  test('meet over DTLS-SRTP with the sound of an old room', async () => {
    const { seen, report } = await meet(dial('sip', gateway.sip, '--codec', 'pcma'));
    assert.match(seen.encryption, /DTLS-SRTP AEAD_AES_256_GCM/);
    assert.equal(report.audio.receive_codec, 'PCMA');
  });

  test('a room in clear is let in only from its network, and everyone sees that', async () => {
    const room = dial('sip', gateway.sip, '--encryption', 'none');
    await untilState(page, (state) => roomIn(state)?.encrypted === false, 60000);
    await page.getByText(/not encrypted/i).first().waitFor();
    const { seen } = await meet(room);
    assert.equal(seen.encrypted, false);
  });
});
