// An H.323 room, a SIP room and two browsers in one encrypted meeting: what each of them sends
// reaches each other one, as pixels and tones, and so does what one shares.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as path } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { join, launch, noBrowser, openPage, untilState } from './support/browser.mjs';
import { Gateway, noGateway } from './support/gateway.mjs';
import { inColours, listenTo, plainMicrophone, untilColour } from './support/look.mjs';
import { noPeers, Peer } from './support/peer.mjs';
import { entryOf } from './support/reception.mjs';
import { writeTone } from './support/tone.mjs';

const PATIENCE = 30; // seconds; ends early when all is well
const HALL = { name: 'Hall', tone: 440, colour: 'red', content: 'green' }; // by H.323
const STUDIO = { name: 'Studio', tone: 1000, colour: 'blue' }; // by SIP
const ADA = { name: 'Ada', tone: 650, colour: 'yellow', content: 'magenta' };
const GRACE = { name: 'Grace', tone: 1500, colour: 'cyan', content: 'red' };
const EVERYONE = [HALL, STUDIO, ADA, GRACE];
const PAGES = [ADA, GRACE];

const othersOf = (one) => EVERYONE.filter((other) => other !== one);
const together = (list, act) => Promise.all(list.map(act));
const trackOf = (state, { name }, source) =>
  entryOf(name)(state)?.tracks.find((track) => track.source === source)?.id;

// Waits for that track of somebody in the page and returns where it is played.
async function playerOf(page, who, source) {
  const state = await untilState(page, (now) => {
    const id = trackOf(now, who, source);
    return id && now.tracks.some((track) => track.id === id);
  });
  const element = source === 'microphone' ? 'audio' : 'video';
  return `${element}[data-track="${trackOf(state, who, source)}"]`;
}

const skip = noBrowser || noGateway || noPeers;

describe('an H.323 room, a SIP room and two browsers', { skip, timeout: 300000 }, () => {
  let gateway;
  let folder;

  before(async () => {
    gateway = await Gateway.start();
    folder = mkdtempSync(path(tmpdir(), 'roombridge-tones-'));
    const pages = together(PAGES, async (one) => {
      const file = path(folder, `${one.name}.wav`);
      writeTone(file, one.tone);
      one.browser = await launch({ args: [`--use-file-for-fake-audio-capture=${file}`] });
      const colours = inColours({ camera: one.colour, screen: one.content });
      one.page = await openPage(one.browser, { init: [plainMicrophone, colours] });
      await join(one.page, gateway.url(), one.name);
    });
    const hall = { kind: 'h323', port: gateway.h323, number: '1001', encryption: 256, h239: true };
    const uri = `sip:1001@127.0.0.1:${gateway.sips};transport=tls`;
    const studio = { kind: 'sip', folder: gateway.folder, uri };
    await Promise.all([
      pages,
      Peer.start({ ...hall, ...HALL, colour: undefined, picture: HALL.colour }).then(
        (room) => (HALL.room = room),
      ),
      Peer.start({ ...studio, ...STUDIO }).then((room) => (STUDIO.room = room)),
    ]);
  });

  after(async () => {
    await together(EVERYONE, ({ browser, room }) => browser?.close() ?? room?.stop());
    const status = await gateway?.stop();
    if (folder) rmSync(folder, { recursive: true });
    if (gateway) assert.equal(status, 0);
  });

  test('are all in it, and every way is encrypted', async () => {
    for (const { page } of PAGES) {
      const { participants } = await untilState(
        page,
        (state) =>
          state.connection === 'connected' &&
          state.participants.length === 4 &&
          entryOf('Hall')(state).encryption === 'H.235.6 AES-256-CBC' &&
          /^DTLS-SRTP AES/.test(entryOf('Studio')(state).encryption),
      );
      assert.ok(participants.every(({ encrypted }) => encrypted), JSON.stringify(participants));
      const reports = await page.evaluate(() => window.roombridge.statistics());
      const { dtlsState, srtpCipher } = reports.find(({ type }) => type === 'transport');
      assert.equal(dtlsState, 'connected');
      assert.match(srtpCipher, /AES/);
    }
    await HALL.room.ask('wait_media', PATIENCE);
    assert.equal(await HALL.room.ask('encrypted'), true);
    const metrics = await (await fetch(`http://127.0.0.1:${gateway.metrics}/metrics`)).text();
    const calls = [...metrics.matchAll(/^roombridge_calls_active\{(.*)\} [1-9]/gm)];
    assert.equal(calls.length, 2, metrics);
    assert.ok(calls.every(([, labels]) => labels.includes('encrypted="true"')), calls.join());
  });

  test('each hears every other', () =>
    together(EVERYONE, async (one) => {
      for (const other of othersOf(one)) {
        if (one === HALL) await HALL.room.ask('heard_tone', other.tone, PATIENCE, 0.15);
        else if (one === STUDIO) await STUDIO.room.ask('wait_hears_also', other.tone);
        else {
          const player = await playerOf(one.page, other, 'microphone');
          const { frequency, level } = await listenTo(one.page, player);
          assert.ok(
            Math.abs(frequency - other.tone) < 15 && level > -60,
            `${one.name} hears ${frequency} Hz at ${level} dB of ${other.name}`,
          );
        }
      }
      if (one === HALL) assert.equal(await HALL.room.ask('hears', HALL.tone, 0.05), false);
    }));

  test("each sees every other's colour", () =>
    together(EVERYONE, async (one) => {
      for (const { name, colour } of othersOf(one)) {
        if (one === HALL)
          await HALL.room.ask('seen_colour', colour, { least: 0.02, seconds: PATIENCE });
        else if (one === STUDIO) await STUDIO.room.ask('wait_sees', colour, 0.02);
        else await seesOn(one, name, 'camera', colour);
      }
    }));

  async function seesOn({ page, name }, whose, source, colour) {
    await untilColour(page, await playerOf(page, { name: whose }, source), colour, name);
  }

  // Its content channel shows it, encrypted as all else.
  async function hallGets(content) {
    await HALL.room.ask('wait_open', 'content', false, PATIENCE);
    await HALL.room.ask('seen_colour', content, 0.5, 'content', PATIENCE);
    assert.equal(await HALL.room.ask('encrypted'), true);
  }

  test("a page's screen is the H.323 room's content, and in the SIP room's picture", async () => {
    await ADA.page.click('[data-action=screen]');
    await Promise.all([
      hallGets(ADA.content),
      STUDIO.room.ask('wait_sees', ADA.content, 0.5),
      seesOn(GRACE, 'Ada', 'screen', ADA.content),
    ]);
    await HALL.room.ask('seen_colour', GRACE.colour, { least: 0.02, seconds: PATIENCE });
  });

  test('what the H.323 room then presents is what the pages and the SIP room see', async () => {
    await HALL.room.ask('present');
    await Promise.all([
      HALL.room.ask('wait_closed', 'content', false, PATIENCE),
      STUDIO.room.ask('wait_sees', HALL.content, 0.5),
      ...PAGES.map((one) => seesOn(one, 'Hall', 'screen', HALL.content)),
    ]);
    assert.equal(await HALL.room.ask('encrypted'), true);
  });

  test('when the room has presented the page has the floor again, until it ends, too', async () => {
    await HALL.room.ask('stop_presenting');
    await Promise.all([
      hallGets(ADA.content),
      STUDIO.room.ask('wait_sees', ADA.content, 0.5),
      ...PAGES.map(({ page }) => untilState(page, (state) => !trackOf(state, HALL, 'screen'))),
    ]);
    await ADA.page.click('[data-action=screen]');
    await HALL.room.ask('wait_closed', 'content', false, PATIENCE);
    await untilState(GRACE.page, (state) => !trackOf(state, ADA, 'screen'));
    const left = async () => (await STUDIO.room.ask('seen'))[ADA.content] < 0.01;
    const end = Date.now() + PATIENCE * 1000;
    while (!(await left())) assert.ok(Date.now() < end, 'the SIP room sees the screen still');
  });

  test('nobody was asked for anything but the gateway, and nothing broke', () => {
    for (const { page } of PAGES) {
      assert.deepEqual([page.foreign, page.violations, page.errors], [[], [], []]);
    }
  });
});
