import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  SpeakerHold,
  arrange,
  gridRectangles,
  place,
  tilesOf,
  visibleTracks,
} from '../../../gateway/web/page/model/layout.js';
import { person, track } from '../support/fake_gateway.mjs';

const people = (count) =>
  Array.from({ length: count }, (_, index) =>
    person(`r${index}`, `Name ${index}`, { tracks: [track(`c${index}`, 'camera')] }),
  );
const me = person('me', 'Ada', { you: true, tracks: [track('mine', 'camera')] });
const keys = (tiles) => tiles.map((tile) => tile.key);

test('the active speaker comes first and oneself last', () => {
  assert.deepEqual(keys(tilesOf([me, ...people(3)], 'r1')), ['r1', 'r0', 'r2', 'me']);
});

test('a shared screen of another comes before everyone and is large', () => {
  const others = people(2);
  others[1].tracks.push(track('s1', 'screen'));
  const tiles = tilesOf([...others, me], 'r0');
  assert.deepEqual(keys(tiles), ['r1/screen', 'r0', 'r1', 'me']);
  assert.equal(arrange(tiles).stage.key, 'r1/screen');
});

test('what the user enlarged is larger than a screen', () => {
  const others = people(2);
  others[1].tracks.push(track('s1', 'screen'));
  const { stage, others: rest } = arrange(tilesOf([...others, me], null), { pinned: 'r0' });
  assert.equal(stage.key, 'r0');
  assert.ok(keys(rest).includes('r1/screen'));
});

test('with one other, one sees oneself in the corner', () => {
  const { others, corner } = arrange(tilesOf([...people(1), me], null));
  assert.deepEqual(keys(others), ['r0']);
  assert.equal(corner.key, 'me');
});

test('more than nine tiles come in pages and a page too far is the last', () => {
  const tiles = tilesOf([...people(20), me], null);
  assert.equal(arrange(tiles).others.length, 9);
  const last = arrange(tiles, { page: 99 });
  assert.equal(last.page, 2);
  assert.equal(last.pages, 3);
  assert.equal(last.others.length, 3);
});

test('only pictures on screen are subscribed, and never ones own', () => {
  const tiles = tilesOf([...people(20), me], null);
  assert.deepEqual(visibleTracks(arrange(tiles, { page: 2 })), ['c18', 'c19']);
});

test('a muted camera is not subscribed', () => {
  const other = person('r0', 'Grace', { tracks: [track('c0', 'camera', { muted: true })] });
  assert.deepEqual(visibleTracks(arrange(tilesOf([other, me], null))), []);
});

test('a speaker keeps the first place for a while', () => {
  const hold = new SpeakerHold();
  const present = new Set(['a', 'b']);
  assert.equal(hold.handleSpeakers(['a'], present, 0), 'a');
  assert.equal(hold.handleSpeakers(['b', 'a'], present, 500), 'a');
  assert.equal(hold.handleSpeakers(['b'], present, 2000), 'b');
  assert.equal(hold.handleSpeakers([], present, 9000), 'b');
  assert.equal(hold.handleSpeakers([], new Set(['a']), 9001), null);
  assert.equal(hold.handleSpeakers(['a'], new Set(['a']), 9002), 'a');
});

for (const [width, height] of [
  [1280, 700],
  [390, 700],
  [800, 300],
  [320, 480],
]) {
  test(`tiles stay inside ${width}×${height} and never overlap`, () => {
    for (let count = 1; count <= 12; count += 1) {
      const all = gridRectangles(count, { x: 0, y: 0, width, height });
      assert.equal(all.length, count);
      all.forEach((one, index) => {
        assert.ok(
          one.x >= -0.5 &&
            one.y >= -0.5 &&
            one.x + one.width <= width + 0.5 &&
            one.y + one.height <= height + 0.5,
        );
        for (const other of all.slice(index + 1)) {
          const apart =
            one.x + one.width <= other.x + 0.5 ||
            other.x + other.width <= one.x + 0.5 ||
            one.y + one.height <= other.y + 0.5;
          assert.ok(apart, `${count} tiles`);
        }
      });
    }
  });
}

test('every shown tile has a place and the large one is the largest', () => {
  const others = people(7);
  others[3].tracks.push(track('s', 'screen'));
  for (const size of [
    { width: 1280, height: 700 },
    { width: 390, height: 700 },
  ]) {
    const arrangement = arrange(tilesOf([...others, me], null));
    const places = place(arrangement, size);
    assert.equal(places.size, arrangement.others.length + 1);
    const area = ({ width, height }) => width * height;
    const stage = area(places.get(arrangement.stage.key));
    for (const tile of arrangement.others) assert.ok(area(places.get(tile.key)) < stage);
  }
});

test('no room gives no sizes and no error', () => {
  const places = place(arrange(tilesOf([...people(3), me], null)), { width: 0, height: 0 });
  for (const { width, height } of places.values()) assert.equal(width * height, 0);
});
