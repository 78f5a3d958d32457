// What a page in the real gateway's meeting must see and hear of somebody else.

import assert from 'node:assert/strict';
import { untilState } from './browser.mjs';
import { listenTo, untilSeen } from './look.mjs';

export const ROOM_TONES = [440, 1000]; // the probe's steady tone, and its pulse at each full second

export const entryOf = (name) => (state) => state.participants?.find((one) => one.name === name);
export const roomIn = (state) => state.participants?.find(({ kind }) => kind === 'room');

// Looks at and listens to (by `listen`) whom `find` finds in the page's state, and returns that
// entry; `who` is for errors.
export async function checkReception(page, who, find, tones, listen = listenTo) {
  const arrived = (state) => {
    const here = state.tracks?.map(({ id }) => id);
    const tracks = find(state)?.tracks ?? [];
    return (
      state.connection === 'connected' &&
      tracks.length === 2 &&
      tracks.every(({ id }) => here.includes(id))
    );
  };
  const entry = find(await untilState(page, arrived, 60000));
  const of = (source) => entry.tracks.find((track) => track.source === source).id;
  await untilSeen(
    page,
    `video[data-track="${of('camera')}"]`,
    ({ moving, saturated }) => moving > 0.001 && saturated > 0.1,
    who,
  );
  const { frequency, level } = await listen(page, `audio[data-track="${of('microphone')}"]`, 4000);
  assert.ok(
    tones.some((tone) => Math.abs(frequency - tone) < 15) && level > -60,
    `${who} hears ${frequency} Hz at ${level} dB`,
  );
  return entry;
}

// The video codecs of the page's 'inbound-rtp' or 'outbound-rtp'.
export const videoCodecs = (page, direction) =>
  page.evaluate(async (type) => {
    const reports = await window.roombridge.statistics();
    return reports
      .filter((report) => report.type === type && report.kind === 'video')
      .map(({ codecId }) => reports.find(({ id }) => id === codecId)?.mimeType);
  }, direction);
