// One meeting from joining to leaving: signalling, media connection, roster and what is on screen.
// Knows nothing of the page's elements; the views listen.
//
// Events: phase, roster {changes}, speakers, tracks, connection, problem {code}, layout

import { Emitter } from './emitter.js';
import { Signalling } from './signalling.js';
import { Peer } from './media/peer.js';
import { Backoff } from './model/backoff.js';
import { changesBetween } from './model/changes.js';
import { SpeakerHold, arrange, tilesOf, visibleTracks } from './model/layout.js';

export const Phase = Object.freeze({
  joining: 'joining',
  pin: 'pin',
  joined: 'joined',
  reconnecting: 'reconnecting',
  unreachable: 'unreachable', // never got in; trying again
  refused: 'refused',
  ended: 'ended',
});

const HOLD = 1600; // a little longer than a speaker keeps the first place
const YOUNG = 2000;
const AUDIO_SOURCES = new Set(['microphone', 'screen_audio']);

export class Meeting extends Emitter {
  phase = Phase.joining;
  detail = {}; // of the phase: {wrong, retryAfter}, {code, retryAfter}, {reason}
  info = {};
  participants = [];
  speakers = [];
  arrangement = arrange([]);
  #signalling;
  #local;
  #peer = null;
  #codecs = {};
  #offerId = 0;
  #tracks = new Map(); // remote track id → MediaStreamTrack
  #muted = new Map(); // source → what the gateway was told
  #hold = new SpeakerHold();
  #view = { pinned: null, page: 0, pageSize: 9, stripSize: 5 };
  #rebuild = new Backoff({ first: 500, most: 10_000 });
  #rebuildTimer = null;
  #holdTimer = null;
  #endings;

  constructor({ address, number, name, local }) {
    super();
    this.#local = local;
    this.number = number;
    this.#signalling = new Signalling(address, { number, name });
    this.#endings = [local.on('change', () => this.#publish())];
    const on = (event, handler) => this.#signalling.on(event, handler);
    on('joined', (detail) => this.#handleJoined(detail));
    on('pin', (detail) => this.#enter(Phase.pin, detail));
    on('roster', ({ participants }) => this.#handleRoster(participants));
    on('answer', (message) => this.#handleAnswer(message));
    on('speakers', ({ participants }) => this.#handleSpeakers(participants));
    on('waiting', (detail) =>
      this.#enter(detail.wasJoined ? Phase.reconnecting : Phase.unreachable, detail),
    );
    on('refused', (detail) => this.#enter(Phase.refused, detail));
    on('problem', (detail) => this.#handleProblem(detail));
    on('ended', (detail) => this.#handleEnded(detail));
  }

  start() {
    this.#signalling.start();
  }

  submitPin(pin) {
    this.#enter(Phase.joining, {});
    this.#signalling.submitPin(pin);
  }

  retry() {
    this.#signalling.start();
  }

  leave() {
    this.#signalling.leave();
  }

  get you() {
    return this.participants.find((one) => one.you) ?? null;
  }

  get connection() {
    return this.#peer?.state ?? 'none';
  }

  get signallingState() {
    return this.#signalling.state;
  }

  get subscriptions() {
    return this.#peer?.subscriptions ?? [];
  }

  get published() {
    return this.#peer?.published ?? [];
  }

  get pinned() {
    return this.#view.pinned;
  }

  track(id) {
    return this.#tracks.get(id) ?? null;
  }

  // Every remote audio track that should sound now: [{id, track, participant}].
  get sounds() {
    const sounds = [];
    for (const participant of this.participants) {
      for (const { id, source } of participant.tracks ?? []) {
        const track = this.#tracks.get(id);
        if (!participant.you && AUDIO_SOURCES.has(source) && track)
          sounds.push({ id, track, participant });
      }
    }
    return sounds;
  }

  statistics() {
    return this.#peer?.statistics() ?? Promise.resolve([]);
  }

  // What the user looks at: {pinned, page, pageSize, stripSize}, any of them.
  look(change) {
    Object.assign(this.#view, change);
    this.#arrange();
  }

  #handleJoined({ participant, meeting, codecs }) {
    this.participant = participant;
    this.info = meeting;
    this.#codecs = codecs;
    this.#muted.clear();
    this.#connect();
    this.#enter(Phase.joined, {});
  }

  // A fresh media connection: at the start, and whenever the old one is beyond repair. The first
  // offer of it says `restart`, so that the gateway drops what it knew of the old one.
  #connect() {
    clearTimeout(this.#rebuildTimer);
    this.#rebuildTimer = null;
    this.#peer?.close();
    const peer = new Peer({ codecs: this.#codecs, nextId: () => (this.#offerId += 1) });
    this.#peer = peer;
    peer.on('offer', ({ message }) => this.#signalling.send(message));
    peer.on('track', ({ id, track }) => {
      this.#tracks.set(id, track);
      this.emit('tracks');
    });
    peer.on('trackgone', ({ id }) => {
      this.#tracks.delete(id);
      this.emit('tracks');
    });
    peer.on('state', (state) => {
      if (state === 'connected') this.#rebuild.reset();
      this.emit('connection');
    });
    peer.on('failed', () => this.#reconnectMedia());
    this.#publish();
    this.#subscribe();
  }

  #reconnectMedia() {
    if (this.phase !== Phase.joined || this.#rebuildTimer !== null) return;
    this.#rebuildTimer = setTimeout(() => this.#connect(), this.#rebuild.next());
    this.emit('connection');
  }

  get mediaIsBroken() {
    return this.#rebuildTimer !== null || ['failed', 'disconnected'].includes(this.connection);
  }

  async #publish() {
    const peer = this.#peer;
    if (!peer) return;
    const {
      microphone,
      camera,
      screen,
      screen_audio: sound,
    } = Object.fromEntries(
      ['microphone', 'camera', 'screen', 'screen_audio'].map((source) => [
        source,
        this.#local.track(source),
      ]),
    );
    await Promise.all([
      peer.setTrack('microphone', microphone),
      peer.setTrack('camera', camera),
      screen ? peer.setTrack('screen', screen) : peer.unpublish('screen'),
      sound ? peer.setTrack('screen_audio', sound) : peer.unpublish('screen_audio'),
    ]).catch((error) => console.warn('publishing:', error.message));
    this.#tellMutes();
    this.emit('tracks');
  }

  // Says of each published source whether it is muted, once and after each change.
  #tellMutes() {
    for (const { source, mid } of this.published) {
      if (mid === null || !['microphone', 'camera'].includes(source)) continue;
      const muted = !this.#local.isOn(source);
      if (this.#muted.get(source) === muted) continue;
      if (this.#signalling.send({ type: 'mute', source, muted })) this.#muted.set(source, muted);
    }
  }

  // What was said of a source before the gateway knew it may be forgotten: then it is said again.
  #checkMutes() {
    for (const { source, muted } of this.you?.tracks ?? []) {
      if (this.#muted.has(source) && this.#muted.get(source) !== muted) this.#muted.delete(source);
    }
    this.#tellMutes();
  }

  async #handleAnswer(message) {
    await this.#peer?.handleAnswer(message);
    this.#tellMutes();
  }

  #handleRoster(participants) {
    const changes = changesBetween(this.participants, participants);
    this.participants = participants;
    this.#checkMutes();
    this.#holdSpeaker();
    this.#arrange();
    this.emit('roster', { changes });
  }

  #handleSpeakers(speakers) {
    this.speakers = speakers;
    this.#holdSpeaker();
    clearTimeout(this.#holdTimer); // who spoke too soon after another gets the first place then
    this.#holdTimer = setTimeout(() => {
      this.#holdSpeaker();
      this.#arrange();
    }, HOLD);
    this.#arrange();
    this.emit('speakers');
  }

  #holdSpeaker() {
    const others = new Set(this.participants.filter((one) => !one.you).map((one) => one.id));
    this.#hold.handleSpeakers(this.speakers, others, performance.now());
  }

  #arrange() {
    const tiles = tilesOf(this.participants, this.#hold.current, this.speakers);
    this.arrangement = arrange(tiles, this.#view);
    this.#view.page = this.arrangement.page;
    this.#subscribe();
    this.emit('layout');
  }

  // All voices, and only the pictures that are on screen.
  #subscribe() {
    if (!this.#peer) return;
    const wanted = new Map();
    for (const participant of this.participants) {
      if (participant.you) continue;
      for (const { id, source } of participant.tracks ?? []) {
        if (AUDIO_SOURCES.has(source)) wanted.set(id, 'audio');
      }
    }
    for (const id of visibleTracks(this.arrangement)) wanted.set(id, 'video');
    this.#peer.subscribe(wanted);
  }

  #handleProblem({ code }) {
    if (code === 'bad_offer') this.#reconnectMedia();
    if (code === 'media_failed') this.#handleMediaFailed();
    this.emit('problem', { code });
  }

  // The message may be about the connection that was just replaced: a young one gets a moment.
  #handleMediaFailed() {
    const peer = this.#peer;
    if (!['new', 'connecting'].includes(this.connection)) {
      this.#reconnectMedia();
      return;
    }
    setTimeout(() => {
      if (this.#peer === peer && peer.state !== 'connected') this.#reconnectMedia();
    }, YOUNG);
  }

  #handleEnded(detail) {
    clearTimeout(this.#rebuildTimer);
    clearTimeout(this.#holdTimer);
    this.#rebuildTimer = null;
    this.#peer?.close();
    this.#peer = null;
    for (const end of this.#endings) end();
    this.#enter(Phase.ended, detail);
  }

  #enter(phase, detail) {
    const before = this.phase;
    this.phase = phase;
    this.detail = detail;
    this.emit('phase', { before });
  }
}
