// One RTCPeerConnection with the gateway. The browser always offers, one offer at a time; the answer
// names which track arrives on which m-line. Owned by the meeting, which makes a new one after the
// connection broke.
//
// Events: offer {message}, track {id, track}, trackgone {id}, state (RTCPeerConnection.connectionState),
// failed (negotiation or transport gave up; make a new peer)

import { Emitter } from '../emitter.js';
import { preferred } from './codecs.js';
import { assign } from './slots.js';

const ANSWER_TIME = 10_000;
const GRACE = 3_000; // a transport may be `disconnected` for so long before ICE is restarted
const RESTART_TIME = 8_000; // and a restart may take so long before the connection is given up

const ENCODING = {
  camera: { maxBitrate: 1_800_000, maxFramerate: 30 },
  screen: { maxBitrate: 2_500_000, maxFramerate: 30 },
};

export class Peer extends Emitter {
  #connection;
  #codecs;
  #nextId;
  #senders = new Map(); // source → {transceiver, track}
  #slots = []; // {kind, track, transceiver}
  #wanted = new Map();
  #arrived = new Map(); // track id → MediaStreamTrack
  #pending = null; // id of the offer that waits for its answer
  #dirty = false;
  #first = true;
  #answerTimer = null;
  #graceTimer = null;
  #restartTimer = null;
  #restartWanted = false;
  #closed = false;

  // `codecs`: {audio, video} of the welcome. `nextId`: gives the next offer id of this session.
  constructor({ codecs, nextId }) {
    super();
    this.#codecs = codecs;
    this.#nextId = nextId;
    this.#connection = new RTCPeerConnection({
      bundlePolicy: 'max-bundle',
      rtcpMuxPolicy: 'require',
    });
    this.#connection.onconnectionstatechange = () => this.#handleState();
  }

  get state() {
    return this.#connection.connectionState;
  }

  // Track id → mid for what arrives now.
  get subscriptions() {
    return this.#slots
      .filter((slot) => slot.track !== null)
      .map(({ kind, track, transceiver }) => ({ track, kind, mid: transceiver.mid }));
  }

  get published() {
    return [...this.#senders]
      .filter(([, sender]) => sender.published)
      .map(([source, sender]) => ({
        source,
        mid: sender.transceiver.mid,
        sending: sender.track !== null,
      }));
  }

  // Publishes `track` as `source`, or changes the track of a published source without a new offer.
  // With `track` null a published source stays open but sends nothing.
  async setTrack(source, track) {
    const sender = this.#senders.get(source);
    if (!sender) {
      if (track) this.#addSender(source, track);
      return;
    }
    sender.track = track;
    await sender.transceiver.sender.replaceTrack(track);
    if (track && !sender.published) {
      sender.published = true;
      sender.transceiver.direction = 'sendonly';
      this.#negotiateSoon();
    }
  }

  // Takes a source away: its m-line goes inactive.
  async unpublish(source) {
    const sender = this.#senders.get(source);
    if (!sender?.published) return;
    sender.track = null;
    sender.published = false;
    sender.transceiver.direction = 'inactive';
    await sender.transceiver.sender.replaceTrack(null);
    this.#negotiateSoon();
  }

  // `wanted`: Map from track id to 'audio' or 'video'.
  subscribe(wanted) {
    this.#wanted = new Map(wanted);
    const plan = assign(this.#slots, this.#wanted);
    if (plan.release.length + plan.fill.length + plan.create.length > 0) this.#negotiateSoon();
  }

  async handleAnswer({ id, sdp, tracks }) {
    if (this.#closed || id !== this.#pending) return;
    clearTimeout(this.#answerTimer);
    try {
      await this.#connection.setRemoteDescription({ type: 'answer', sdp });
    } catch (error) {
      console.warn('answer refused:', error.message);
      this.#fail();
      return;
    }
    if (this.#closed) return;
    this.#pending = null;
    this.#takeTracks(Array.isArray(tracks) ? tracks : []);
    this.#limitSenders();
    queueMicrotask(() => this.#negotiate()); // what was wished meanwhile
  }

  async statistics() {
    if (this.#closed) return [];
    return [...(await this.#connection.getStats()).values()];
  }

  close() {
    this.#closed = true;
    clearTimeout(this.#answerTimer);
    clearTimeout(this.#graceTimer);
    clearTimeout(this.#restartTimer);
    this.#connection.onconnectionstatechange = null;
    this.#connection.close();
    for (const id of this.#arrived.keys()) this.emit('trackgone', { id });
    this.#arrived.clear();
  }

  #addSender(source, track) {
    const transceiver = this.#connection.addTransceiver(track, {
      direction: 'sendonly',
      sendEncodings: ENCODING[source] ? [{ ...ENCODING[source] }] : undefined,
    });
    this.#prefer(transceiver, track.kind, RTCRtpSender);
    this.#senders.set(source, { transceiver, track, published: true });
    this.#negotiateSoon();
  }

  #prefer(transceiver, kind, side) {
    const codecs = preferred(side.getCapabilities(kind)?.codecs ?? [], this.#codecs[kind] ?? []);
    if (codecs.length === 0) return;
    try {
      transceiver.setCodecPreferences(codecs);
    } catch (error) {
      console.warn('codec preferences refused:', error.message);
    }
  }

  #negotiateSoon() {
    this.#dirty = true;
    queueMicrotask(() => this.#negotiate()); // many wishes of one moment become one offer
  }

  async #negotiate() {
    if (this.#closed || this.#pending !== null || !this.#dirty) return;
    this.#dirty = false;
    this.#applySubscriptions();
    if (this.#connection.getTransceivers().length === 0) return;
    const id = this.#nextId();
    this.#pending = id;
    try {
      const iceRestart = this.#restartWanted;
      this.#restartWanted = false;
      await this.#connection.setLocalDescription(
        await this.#connection.createOffer({ iceRestart }),
      );
    } catch (error) {
      console.warn('no offer:', error.message);
      this.#fail();
      return;
    }
    if (this.#closed) return;
    const message = {
      type: 'offer',
      id,
      sdp: this.#connection.localDescription.sdp,
      publish: this.published.map(({ source, mid }) => ({ source, mid })),
      subscribe: this.subscriptions.map(({ track, mid }) => ({ track, mid })),
    };
    if (this.#first) message.restart = true;
    this.#first = false;
    this.#answerTimer = setTimeout(() => this.#fail(), ANSWER_TIME);
    this.emit('offer', { message });
  }

  #applySubscriptions() {
    const { release, fill, create } = assign(this.#slots, this.#wanted);
    for (const slot of release) {
      this.#drop(slot.track);
      slot.track = null;
      slot.transceiver.direction = 'inactive';
    }
    for (const { slot, track } of fill) {
      slot.track = track;
      slot.transceiver.direction = 'recvonly';
    }
    for (const { kind, track } of create) {
      const transceiver = this.#connection.addTransceiver(kind, { direction: 'recvonly' });
      this.#prefer(transceiver, kind, RTCRtpReceiver);
      this.#slots.push({ kind, track, transceiver });
    }
  }

  #takeTracks(tracks) {
    const byMid = new Map(tracks.map(({ mid, track }) => [mid, track]));
    for (const slot of this.#slots) {
      const id = byMid.get(slot.transceiver.mid);
      if (slot.track === null || id !== slot.track) continue;
      const track = slot.transceiver.receiver.track;
      if (this.#arrived.get(id) === track) continue;
      this.#arrived.set(id, track);
      this.emit('track', { id, track });
    }
  }

  #drop(id) {
    if (this.#arrived.delete(id)) this.emit('trackgone', { id });
  }

  #limitSenders() {
    const screen = this.#senders.get('screen')?.transceiver.sender;
    if (!screen) return;
    const parameters = screen.getParameters();
    if (parameters.degradationPreference === 'maintain-resolution') return;
    parameters.degradationPreference = 'maintain-resolution';
    screen.setParameters(parameters).catch(() => {}); // a wish only; not every browser has it
  }

  #handleState() {
    const state = this.#connection.connectionState;
    clearTimeout(this.#graceTimer);
    this.emit('state', state);
    if (state === 'connected') {
      clearTimeout(this.#restartTimer);
      this.#restartTimer = null;
    } else if (state === 'failed') {
      this.#restartIce();
    } else if (state === 'disconnected') {
      this.#graceTimer = setTimeout(() => this.#restartIce(), GRACE);
    }
  }

  // The network changed, most likely: the same connection over new addresses is the smoothest way
  // back. What does not come back so is beyond repair.
  #restartIce() {
    if (this.#closed || this.#restartTimer !== null) return;
    this.#restartTimer = setTimeout(() => this.#fail(), RESTART_TIME);
    this.#restartWanted = true;
    this.#negotiateSoon();
  }

  #fail() {
    if (this.#closed) return;
    this.emit('failed');
  }
}
