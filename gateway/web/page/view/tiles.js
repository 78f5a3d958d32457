// The pictures. Every tile stays the same element while it is shown and is only moved by
// transforms, because a <video> that changes its parent stops.

import { h, set, write } from './element.js';
import { icon, setIcon } from './icons.js';
import { markElements } from './marks.js';
import { place } from '../model/layout.js';

export class Tiles {
  element;
  #context;
  #surface;
  #tiles = new Map(); // key → {element, video, …}
  #resize;
  #pager;

  // `context`: {words, meeting, local}
  constructor(context) {
    this.#context = context;
    const { say } = context.words;
    this.#surface = h('div', { class: 'surface', role: 'list', 'aria-label': say('people') });
    this.#pager = this.#makePager(say);
    this.element = h('div', { class: 'stage' }, this.#surface, this.#pager.element);
    this.#resize = new ResizeObserver(() => this.refresh());
    this.#resize.observe(this.#surface);
  }

  close() {
    this.#resize.disconnect();
    for (const tile of this.#tiles.values()) tile.video.srcObject = null;
  }

  refresh() {
    const { meeting } = this.#context;
    const { clientWidth: width, clientHeight: height } = this.#surface;
    const phone = Math.min(width, height) < 520;
    const sizes = phone ? { pageSize: 6, stripSize: 3 } : { pageSize: 9, stripSize: 5 };
    if (width > 0 && this.#pager.pageSize !== sizes.pageSize) {
      this.#pager.pageSize = sizes.pageSize;
      meeting.look(sizes); // comes back here through the layout event
      return;
    }
    const arrangement = meeting.arrangement;
    const { stage, others, corner } = arrangement;
    const shown = [stage, ...others, corner].filter(Boolean);
    const places = place(arrangement, { width, height });
    const keys = new Set(shown.map((tile) => tile.key));
    for (const [key, tile] of this.#tiles) {
      if (keys.has(key)) continue;
      tile.video.srcObject = null;
      tile.element.remove();
      this.#tiles.delete(key);
    }
    for (const tile of shown) this.#paint(tile, places.get(tile.key), arrangement);
    this.#paintPager(arrangement);
  }

  #make(tile) {
    const video = h('video', { autoplay: true, playsinline: true, muted: true, tabindex: '-1' });
    video.muted = true;
    const parts = {
      video,
      avatar: h('div', { class: 'avatar', 'aria-hidden': 'true' }),
      name: h('span', { class: 'tile-name' }),
      silent: icon('microphone_off'),
      marks: h('span', { class: 'tile-marks' }),
      pin: h('button', { type: 'button', class: 'tile-pin' }, icon('enlarge')),
    };
    parts.silent.classList.add('tile-silent');
    parts.element = h(
      'div',
      {
        class: `tile tile-${tile.kind}`,
        role: 'listitem',
        'data-participant': tile.participant.id,
      },
      video,
      h('div', { class: 'avatar-holder' }, parts.avatar),
      h('div', { class: 'tile-label' }, parts.silent, parts.name, parts.marks),
      parts.pin,
    );
    parts.pin.addEventListener('click', () => {
      const { meeting } = this.#context;
      meeting.look({ pinned: meeting.pinned === tile.key ? null : tile.key, page: 0 });
    });
    this.#surface.append(parts.element);
    this.#tiles.set(tile.key, parts);
    return parts;
  }

  #paint(tile, rectangle, { stage, corner, others }) {
    const { words, meeting, local } = this.#context;
    const { say } = words;
    const parts = this.#tiles.get(tile.key) ?? this.#make(tile);
    const { element, video } = parts;
    const { participant } = tile;
    const track = this.#trackOf(tile, local, meeting);
    const current = video.srcObject?.getVideoTracks()[0] ?? null;
    if (current !== track) video.srcObject = track ? new MediaStream([track]) : null;
    if (track && video.paused) video.play().catch(() => {}); // muted pictures may always play
    set(video, 'data-track', participant.you ? 'own' : tile.video);
    const plain = participant.you ? say('you_name', { name: participant.name }) : participant.name;
    const name = tile.kind === 'screen' ? say('shares_screen', { name: participant.name }) : plain;
    write(parts.name, name);
    write(parts.avatar, initials(participant.name));
    parts.avatar.dataset.hue = hueOf(participant.id);
    const silent = participant.you ? !local.isOn('microphone') : tile.silent;
    parts.silent.classList.toggle('is-hidden', tile.kind === 'screen' || !silent);
    const marks = `${participant.encrypted}${participant.decrypted_by_gateway}${words.language}${participant.encryption}`;
    if (parts.marks.dataset.state !== marks) {
      parts.marks.dataset.state = marks;
      parts.marks.replaceChildren(...markElements(participant, say, { short: true }));
    }
    const large = stage?.key === tile.key;
    const pinned = meeting.pinned === tile.key;
    const pinLabel = pinned ? say('shrink') : say('enlarge', { name });
    setIcon(parts.pin.querySelector('svg'), pinned ? 'shrink' : 'enlarge');
    set(parts.pin, 'aria-label', pinLabel);
    set(parts.pin, 'title', pinLabel);
    set(parts.pin, 'aria-pressed', String(pinned));
    parts.pin.hidden =
      (large && !pinned) || corner?.key === tile.key || (!stage && others.length === 1);
    const words_ = [
      name,
      silent && tile.kind !== 'screen' ? say('muted') : null,
      tile.speaking ? say('speaking') : null,
    ];
    set(element, 'aria-label', words_.filter(Boolean).join(', '));
    element.classList.toggle('has-picture', track !== null);
    element.classList.toggle('is-speaking', Boolean(tile.speaking) && !participant.you);
    element.classList.toggle('is-corner', corner?.key === tile.key);
    element.classList.toggle('is-small', rectangle.width < 250);
    element.classList.toggle('is-whole', participant.kind === 'room' || tile.kind === 'screen');
    video.classList.toggle('mirrored', participant.you && tile.kind === 'camera');
    element.style.transform = `translate(${Math.round(rectangle.x)}px, ${Math.round(rectangle.y)}px)`;
    element.style.width = `${Math.round(rectangle.width)}px`;
    element.style.height = `${Math.round(rectangle.height)}px`;
  }

  #trackOf(tile, local, meeting) {
    if (tile.participant.you) return local.track('camera');
    return tile.video === null ? null : meeting.track(tile.video);
  }

  #makePager(say) {
    const { meeting } = this.#context;
    const turn = (step) => () => meeting.look({ page: meeting.arrangement.page + step });
    const previous = h(
      'button',
      {
        type: 'button',
        class: 'icon-button',
        'aria-label': say('page_previous'),
        onclick: turn(-1),
      },
      icon('previous'),
    );
    const next = h(
      'button',
      { type: 'button', class: 'icon-button', 'aria-label': say('page_next'), onclick: turn(1) },
      icon('next'),
    );
    const text = h('span', { 'aria-live': 'polite' });
    return {
      element: h('div', { class: 'pager', hidden: true }, previous, text, next),
      previous,
      next,
      text,
      pageSize: 0,
    };
  }

  #paintPager({ page, pages }) {
    const { element, previous, next, text } = this.#pager;
    element.hidden = pages < 2;
    previous.disabled = page === 0;
    next.disabled = page === pages - 1;
    write(text, this.#context.words.say('page_of', { page: page + 1, pages }));
  }
}

function initials(name) {
  const parts = name
    .trim()
    .split(/\s+/)
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
  const letters = parts.length > 1 ? [parts[0], parts[parts.length - 1]] : parts;
  return letters.map((part) => [...part][0].toUpperCase()).join('') || '?';
}

// One of six colours, the same for a participant every time.
function hueOf(id) {
  let sum = 0;
  for (const letter of String(id)) sum = (sum * 31 + letter.codePointAt(0)) % 997;
  return sum % 6;
}
