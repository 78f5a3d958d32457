// A browser that can do no video codec but VP8 meets a room on the real gateway; rooms speak H.264.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as path } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { join, launch, noBrowser, openPage, untilState } from './support/browser.mjs';
import { Gateway, noGateway } from './support/gateway.mjs';
import { plainMicrophone } from './support/look.mjs';
import { call } from './support/probe.mjs';
import { checkReception, entryOf, ROOM_TONES, roomIn, videoCodecs } from './support/reception.mjs';
import { writeTone } from './support/tone.mjs';

const TONES = { Ada: 700, Grace: 1100 };

// An init script: of all video codecs the browser tells of VP8 and its repair formats.
function onlyVp8() {
  for (const side of [RTCRtpSender, RTCRtpReceiver]) {
    const ask = side.getCapabilities;
    side.getCapabilities = (kind) => {
      const all = ask.call(side, kind);
      if (kind !== 'video') return all;
      const codecs = all.codecs.filter(({ mimeType }) => /\/(vp8|rtx)$/i.test(mimeType));
      return { ...all, codecs };
    };
  }
}

describe('a browser with VP8 alone', { skip: noBrowser || noGateway, timeout: 600000 }, () => {
  let gateway;
  let folder;
  let ada;

  async function come(name, ...init) {
    const file = path(folder, `${name}.wav`);
    writeTone(file, TONES[name]);
    const browser = await launch({ args: [`--use-file-for-fake-audio-capture=${file}`] });
    const page = await openPage(browser, { init: [plainMicrophone, ...init] });
    await join(page, gateway.url(), name);
    return { browser, page };
  }

  before(async () => {
    gateway = await Gateway.start();
    folder = mkdtempSync(path(tmpdir(), 'roombridge-tones-'));
    ada = await come('Ada', onlyVp8);
  });

  after(async () => {
    await ada?.browser.close();
    const status = await gateway?.stop();
    if (folder) rmSync(folder, { recursive: true });
    if (gateway) assert.equal(status, 0);
  });

  test('and a room see and hear each other', async () => {
    const tone = ['--seconds', '120', '--tone', String(ROOM_TONES[0])];
    const room = call(`sips:1001@localhost:${gateway.sips}`, ...tone);
    try {
      await checkReception(ada.page, 'the page', roomIn, ROOM_TONES);
      assert.deepEqual(await videoCodecs(ada.page, 'inbound-rtp'), ['video/VP8']);
      assert.deepEqual(await videoCodecs(ada.page, 'outbound-rtp'), ['video/VP8']);
    } finally {
      room.hangUp();
    }
    const report = await room.report;
    assert.equal(report.result, 'ok', JSON.stringify(report));
    assert.equal(report.video.receive_codec, 'H264');
    assert.equal(report.video.moving, true, JSON.stringify(report.video));
    assert.ok(
      Math.abs(report.audio.tone_hz - TONES.Ada) < 15,
      `the room hears ${report.audio.tone_hz} Hz`,
    );
    await untilState(ada.page, (state) => roomIn(state) === undefined);
  });

  test('and one that sends H.264 see and hear each other', async () => {
    const grace = await come('Grace');
    try {
      await checkReception(ada.page, 'Ada', entryOf('Grace'), [TONES.Grace]);
      await checkReception(grace.page, 'Grace', entryOf('Ada'), [TONES.Ada]);
      assert.deepEqual(await videoCodecs(grace.page, 'outbound-rtp'), ['video/H264']);
      assert.deepEqual(await videoCodecs(grace.page, 'inbound-rtp'), ['video/VP8']);
      assert.deepEqual(await videoCodecs(ada.page, 'inbound-rtp'), ['video/VP8']);
    } finally {
      await grace.browser.close();
    }
  });
});
