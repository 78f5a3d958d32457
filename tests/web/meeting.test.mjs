// Two browsers meet on the real gateway: pixels and tones are checked on both sides.

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
import { Gateway, noGateway } from './support/gateway.mjs';
import { listenTo, lookAt, plainMicrophone } from './support/look.mjs';
import { writeTone } from './support/tone.mjs';

const other = (id) => (state) =>
  state.participants.some((one) => !one.you && one.tracks.some(({ source }) => source === id));
const connected = (state) => state.joined && state.connection === 'connected';

describe('two browsers in one meeting', { skip: noBrowser || noGateway, timeout: 600000 }, () => {
  const people = [
    { name: 'Ada', tone: 440 },
    { name: 'Grace', tone: 1100 },
  ];
  let gateway;
  let folder;

  before(async () => {
    gateway = await Gateway.start({
      settings: 'conference: { meetings: [{ number: "2002", pin_env: TEST_PIN }] }',
      environment: { TEST_PIN: '4711' },
    });
    folder = mkdtempSync(path(tmpdir(), 'roombridge-tones-'));
    for (const one of people) {
      const file = path(folder, `${one.name}.wav`);
      writeTone(file, one.tone);
      one.browser = await launch({ args: [`--use-file-for-fake-audio-capture=${file}`] });
      one.page = await openPage(one.browser, { init: [plainMicrophone, keepSockets] });
      await join(one.page, gateway.url(), one.name);
    }
  });

  after(async () => {
    for (const { browser } of people) await browser?.close();
    const status = await gateway?.stop();
    if (folder) rmSync(folder, { recursive: true });
    if (gateway) assert.equal(status, 0);
  });

  test('both are connected and see each other in the list, encrypted', async () => {
    for (const { page } of people) {
      const state = await untilState(
        page,
        (now) => connected(now) && now.participants.length === 2,
        30000,
      );
      assert.deepEqual(state.participants.map(({ name }) => name).sort(), ['Ada', 'Grace']);
      assert.ok(state.participants.every(({ encrypted }) => encrypted));
      const transport = (await page.evaluate(() => window.roombridge.statistics())).find(
        ({ type }) => type === 'transport',
      );
      assert.equal(transport.dtlsState, 'connected');
      assert.match(transport.srtpCipher, /AES/);
    }
  });

  test('each sees the picture of the other move, in colour', async () => {
    for (const { page, name } of people) {
      await untilState(page, other('camera'), 30000);
      await until(
        page,
        () => document.querySelector('video[data-track]:not([data-track=own])')?.videoWidth > 0,
        undefined,
        30000,
      );
      const picture = await lookAt(page, 'video[data-track]:not([data-track=own])');
      assert.ok(
        picture.moving > 0.005 && picture.saturated > 0.5,
        `${name}: ${JSON.stringify(picture)}`,
      );
    }
  });

  test('each hears the tone of the other and not its own', async () => {
    for (const [index, { page, name }] of people.entries()) {
      await until(
        page,
        () => document.querySelector('audio[data-track]')?.srcObject !== undefined,
        undefined,
        30000,
      );
      const { frequency, level } = await listenTo(page, 'audio[data-track]', 4000);
      const { tone } = people[1 - index];
      assert.ok(
        Math.abs(frequency - tone) < 15 && level > -60,
        `${name} hears ${frequency} Hz at ${level} dB, not ${tone} Hz`,
      );
    }
  });

  test('H.264 is what they send', async () => {
    for (const { page } of people) {
      const reports = await page.evaluate(() => window.roombridge.statistics());
      const video = reports.find(({ type, kind }) => type === 'outbound-rtp' && kind === 'video');
      assert.equal(reports.find(({ id }) => id === video.codecId).mimeType, 'video/H264');
    }
  });

  test('muting is seen by the other, and silence is heard', async () => {
    const [ada, grace] = people.map(({ page }) => page);
    await ada.keyboard.press('m');
    await untilState(grace, (state) =>
      state.participants.some(
        ({ name, tracks }) =>
          name === 'Ada' && tracks.some(({ source, muted }) => source === 'microphone' && muted),
      ),
    );
    const { level } = await listenTo(grace, 'audio[data-track]', 1500);
    assert.ok(level < -60 || (await listenTo(grace, 'audio[data-track]', 1500)).level < -60);
    await ada.keyboard.press('m');
  });

  test('a camera that goes off shows the name, and comes back', async () => {
    const [ada, grace] = people.map(({ page }) => page);
    const cameraIs = (wanted) => (state) =>
      state.participants.some(
        ({ name, tracks }) =>
          name === 'Ada' && tracks.some((one) => one.source === 'camera' && one.muted === wanted),
      );
    await ada.keyboard.press('v');
    await untilState(grace, cameraIs(true));
    await grace.locator('.tile:not(.has-picture)', { hasText: 'Ada' }).waitFor();
    await ada.keyboard.press('v');
    await untilState(grace, cameraIs(false));
    await grace.locator('.tile.has-picture', { hasText: 'Ada' }).waitFor();
    await until(
      grace,
      () => document.querySelector('video[data-track]:not([data-track=own])')?.videoWidth > 0,
    );
    const picture = await lookAt(grace, 'video[data-track]:not([data-track=own])');
    assert.ok(picture.moving > 0.005, JSON.stringify(picture));
  });

  test('a page that loses its signalling comes back by itself', async () => {
    const [ada, grace] = people.map(({ page }) => page);
    await ada.evaluate(() => window.sockets.at(-1).close());
    await untilState(ada, (state) => state.phase === 'reconnecting');
    await untilState(
      ada,
      (state) => connected(state) && state.participants.length === 2 && state.tracks.length === 2,
      40000,
    );
    await untilState(
      grace,
      (state) => state.participants.length === 2 && state.tracks.length === 2,
      40000,
    );
    await until(
      ada,
      () => document.querySelector('video[data-track]:not([data-track=own])')?.videoWidth > 0,
      undefined,
      30000,
    );
    const picture = await lookAt(ada, 'video[data-track]:not([data-track=own])');
    assert.ok(picture.moving > 0.005, JSON.stringify(picture));
    const { frequency } = await listenTo(grace, 'audio[data-track]', 4000);
    assert.ok(Math.abs(frequency - people[0].tone) < 15, `${frequency} Hz`);
  });

  test('the meeting with a PIN lets in only with the PIN', async () => {
    const page = await openPage(people[0].browser);
    await page.goto(gateway.url('/2002'));
    await page.fill('#name', 'Alan');
    await page.click('#join');
    await page.fill('#pin', '1');
    await page.keyboard.press('Enter');
    await page.locator('#pin-error', { hasText: /PIN|attempts/ }).waitFor();
    assert.notEqual((await page.evaluate(() => window.roombridge.state)).joined, true);
    await page.waitForTimeout(1500); // a wrong PIN may cost a moment
    await page.getByRole('button', { name: 'Continue', disabled: false }).waitFor();
    await page.fill('#pin', '4711');
    await page.keyboard.press('Enter');
    await untilState(page, (state) => state.joined);
    await page.context().close();
  });

  test('who joins the echo test sees and hears himself', async () => {
    const page = await openPage(people[0].browser, { init: plainMicrophone });
    await join(page, gateway.url('/*43'), 'Alan');
    await untilState(page, (state) => connected(state) && state.tracks.length === 2, 30000);
    const other = 'video[data-track]:not([data-track=own])';
    await until(page, (where) => document.querySelector(where)?.videoWidth > 0, other, 30000);
    const picture = await lookAt(page, other);
    assert.ok(picture.moving > 0.005 && picture.saturated > 0.5, JSON.stringify(picture));
    const { frequency } = await listenTo(page, 'audio[data-track]', 4000);
    assert.ok(Math.abs(frequency - people[0].tone) < 15, `${frequency} Hz`);
    await page.context().close();
  });

  test('who leaves is gone from the list', async () => {
    const [ada, grace] = people.map(({ page }) => page);
    await ada.click('[data-action=leave]');
    await ada.getByRole('heading', { name: 'You have left the meeting' }).waitFor();
    await untilState(grace, (state) => state.participants.length === 1);
  });

  test('nobody was asked for anything but the gateway, and nothing broke a policy', () => {
    for (const { page } of people) {
      assert.deepEqual(page.foreign, []);
      assert.deepEqual(page.violations, []);
      assert.deepEqual(page.errors, []);
    }
  });
});
