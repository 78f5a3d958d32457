// Which tiles there are, in which order, on which page, and where each stands. Pure: lists in,
// rectangles in CSS pixels out.

const WIDEST = 16 / 9;
const SPEAKER_DWELL = 1500; // milliseconds a speaker keeps the first place at least

// Remembers who spoke last, so that tiles do not jump with each word.
export class SpeakerHold {
  #current = null;
  #since = -Infinity;

  get current() {
    return this.#current;
  }

  // `speakers`: ids, loudest first; `present`: ids that may be first. Returns the held id or null.
  handleSpeakers(speakers, present, now) {
    if (this.#current !== null && !present.has(this.#current)) {
      this.#current = null;
      this.#since = -Infinity;
    }
    const loudest = speakers.find((id) => present.has(id));
    if (loudest !== undefined && loudest !== this.#current && now - this.#since >= SPEAKER_DWELL) {
      this.#current = loudest;
      this.#since = now;
    }
    return this.#current;
  }
}

function trackOf(participant, source) {
  return participant.tracks?.find((track) => track.source === source) ?? null;
}

// One tile a participant and one for each shared screen of others: screens first, then the active
// speaker, then the others in the roster's order, oneself last.
export function tilesOf(participants, activeSpeaker, speakers = []) {
  const screens = [];
  const people = [];
  for (const participant of participants) {
    const screen = trackOf(participant, 'screen');
    if (screen && !participant.you) {
      screens.push({
        key: `${participant.id}/screen`,
        kind: 'screen',
        participant,
        video: screen.id,
      });
    }
    const camera = trackOf(participant, 'camera');
    const microphone = trackOf(participant, 'microphone');
    people.push({
      key: participant.id,
      kind: 'camera',
      participant,
      video: camera && !camera.muted ? camera.id : null,
      silent: !microphone || microphone.muted === true,
      speaking: speakers.includes(participant.id),
    });
  }
  const rank = (tile) => (tile.participant.you ? 2 : tile.participant.id === activeSpeaker ? 0 : 1);
  people.sort((a, b) => rank(a) - rank(b));
  return [...screens, ...people];
}

// Splits tiles into a large one (`stage`), the rest of this page (`others`) and a small one in the
// corner (oneself, when there is exactly one other tile). `pinned` is the key the user enlarged.
export function arrange(tiles, { pinned = null, page = 0, pageSize = 9, stripSize = 5 } = {}) {
  const chosen = tiles.find((tile) => tile.key === pinned);
  const stage = chosen ?? tiles.find((tile) => tile.kind === 'screen') ?? null;
  let rest = tiles.filter((tile) => tile !== stage);
  let corner = null;
  const own = rest.find((tile) => tile.participant.you);
  if (own && rest.length + (stage ? 1 : 0) === 2) {
    corner = own;
    rest = rest.filter((tile) => tile !== own);
  }
  const size = stage ? stripSize : pageSize;
  const pages = Math.max(1, Math.ceil(rest.length / size));
  const current = Math.min(Math.max(0, page), pages - 1);
  const others = rest.slice(current * size, (current + 1) * size);
  return { stage, others, corner, page: current, pages };
}

// Ids of the remote video tracks an arrangement shows.
export function visibleTracks({ stage, others, corner }) {
  return [stage, ...others, corner]
    .filter((tile) => tile && !tile.participant.you && tile.video !== null)
    .map((tile) => tile.video);
}

// The rectangles of `count` equal tiles that fill a box best; the last row is centred.
export function gridRectangles(count, box, gap = 8) {
  if (count === 0) return [];
  const tallest = box.width < box.height ? 3 / 4 : 4 / 3; // upright boxes may crop to upright tiles
  let best = null;
  for (let columns = 1; columns <= count; columns += 1) {
    const rows = Math.ceil(count / columns);
    let width = (box.width - gap * (columns - 1)) / columns;
    let height = (box.height - gap * (rows - 1)) / rows;
    if (width <= 0 || height <= 0) continue;
    if (width / height > WIDEST) width = height * WIDEST;
    else if (width / height < tallest) height = width / tallest;
    if (!best || width * height > best.width * best.height) best = { columns, rows, width, height };
  }
  if (!best)
    return Array.from({ length: count }, () => ({ x: box.x, y: box.y, width: 0, height: 0 }));
  const top = box.y + (box.height - best.rows * best.height - (best.rows - 1) * gap) / 2;
  return Array.from({ length: count }, (_, index) => {
    const row = Math.floor(index / best.columns);
    const inRow = Math.min(best.columns, count - row * best.columns);
    const left = box.x + (box.width - inRow * best.width - (inRow - 1) * gap) / 2;
    const column = index - row * best.columns;
    return {
      x: left + column * (best.width + gap),
      y: top + row * (best.height + gap),
      width: best.width,
      height: best.height,
    };
  });
}

// Where every tile of an arrangement stands: a Map from key to {x, y, width, height}.
export function place({ stage, others, corner }, { width, height }, gap = 8) {
  const places = new Map();
  const box = { x: 0, y: 0, width, height };
  const put = (tiles, area) => {
    const rectangles = gridRectangles(tiles.length, area, gap);
    tiles.forEach((tile, index) => places.set(tile.key, rectangles[index]));
  };
  if (!stage) {
    put(others, box);
  } else if (others.length === 0) {
    places.set(stage.key, box);
  } else if (width > height * 1.1) {
    const strip = Math.min(240, width * 0.22);
    places.set(stage.key, { ...box, width: width - strip - gap });
    put(others, { x: width - strip, y: 0, width: strip, height });
  } else {
    const each = (width - gap * (others.length - 1)) / others.length;
    const strip = Math.min(height * 0.3, 160, Math.max(72, each * 0.75));
    places.set(stage.key, { ...box, height: height - strip - gap });
    put(others, { x: 0, y: height - strip, width, height: strip });
  }
  if (corner) {
    const upright = width < height;
    const small = upright ? Math.min(112, width * 0.3) : Math.min(240, width * 0.24);
    const tall = upright ? (small * 4) / 3 : small / WIDEST;
    // In the corner of what it lies on, which may be narrower than the surface.
    const under = places.get((stage ?? others[0])?.key) ?? box;
    places.set(corner.key, {
      x: Math.max(0, under.x + under.width - small - 1.5 * gap),
      y: Math.max(0, under.y + under.height - tall - 1.5 * gap),
      width: small,
      height: tall,
    });
  }
  return places;
}
