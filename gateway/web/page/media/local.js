// What this browser sends: microphone, camera, screen and its sound. Holds the tracks; the meeting
// puts them on the wire. Emits `change` after anything changed, `lost` {source} when a device
// vanished, and `failed` {source, reason}.

import { Emitter } from '../emitter.js';

export class LocalMedia extends Emitter {
  #devices;
  #settings;
  #tracks = { microphone: null, camera: null, screen: null, screen_audio: null };
  #on = { microphone: true, camera: true }; // what the user wants
  #reasons = { microphone: null, camera: null };
  #opening = { microphone: null, camera: null };

  constructor(devices, settings) {
    super();
    this.#devices = devices;
    this.#settings = settings;
    this.#on.microphone = settings.get('microphone_on', true);
    this.#on.camera = settings.get('camera_on', true);
    devices.on('change', (lists) => this.#handleDevices(lists));
  }

  track(source) {
    return this.#tracks[source];
  }

  isOn(source) {
    return this.#on[source] && this.#tracks[source] !== null;
  }

  // Why the device is not there; null when it is or nobody asked.
  reason(source) {
    return this.#reasons[source];
  }

  get sharing() {
    return this.#tracks.screen !== null;
  }

  // Opens what the user wants to send; both are tried, each may fail alone.
  async openWanted() {
    // One after the other: browsers show one question at a time anyway.
    if (this.#on.microphone || this.#tracks.microphone === null) await this.#open('microphone');
    if (this.#on.camera) await this.#open('camera');
  }

  async toggle(source) {
    await this.set(source, !this.isOn(source));
  }

  // The microphone stays open while muted, so that it is back at once; a camera that is off is
  // closed, so that its light goes out.
  async set(source, on) {
    this.#on[source] = on;
    this.#settings.set(`${source}_on`, on);
    if (on && this.#tracks[source] === null) await this.#open(source);
    if (!on && source === 'camera') this.#stop('camera');
    if (this.#tracks.microphone) this.#tracks.microphone.enabled = this.#on.microphone;
    this.emit('change');
  }

  async choose(source, deviceId) {
    this.#settings.set(`${source}_device`, deviceId);
    if (this.#tracks[source] === null && !this.#on[source]) return;
    this.#stop(source);
    await this.#open(source);
    this.emit('change');
  }

  chosen(source) {
    return (
      this.#tracks[source]?.getSettings().deviceId ?? this.#settings.get(`${source}_device`, null)
    );
  }

  async toggleScreen() {
    if (this.sharing) {
      this.#stop('screen');
      this.#stop('screen_audio');
      this.emit('change');
      return;
    }
    const { video, audio, reason } = await this.#devices.openScreen();
    if (reason) {
      if (reason !== 'cancelled') this.emit('failed', { source: 'screen', reason });
      return;
    }
    this.#tracks.screen = video;
    this.#tracks.screen_audio = audio;
    video.onended = () => {
      this.#stop('screen');
      this.#stop('screen_audio');
      this.emit('change');
    };
    this.emit('change');
  }

  close() {
    for (const source of Object.keys(this.#tracks)) this.#stop(source);
    this.emit('change');
  }

  async #open(source) {
    if (this.#tracks[source]) return;
    this.#opening[source] ??= this.#reallyOpen(source).finally(
      () => (this.#opening[source] = null),
    );
    await this.#opening[source];
  }

  async #reallyOpen(source) {
    const { track, reason } = await this.#devices.open(
      source,
      this.#settings.get(`${source}_device`, null),
    );
    this.#reasons[source] = reason ?? null;
    if (!track) {
      this.emit('failed', { source, reason });
    } else if (source === 'camera' && !this.#on.camera) {
      track.stop(); // switched off while the browser asked
    } else {
      this.#tracks[source] = track;
      if (source === 'microphone') track.enabled = this.#on.microphone;
      track.onended = () => this.#handleEnded(source, track);
    }
    this.emit('change');
  }

  #stop(source) {
    const track = this.#tracks[source];
    if (!track) return;
    track.onended = null;
    track.stop();
    this.#tracks[source] = null;
  }

  async #handleEnded(source, track) {
    if (this.#tracks[source] !== track) return;
    this.#tracks[source] = null;
    this.emit('lost', { source });
    await this.#open(source); // another device may take over
  }

  #handleDevices(lists) {
    this.emit('devices', lists);
    for (const source of ['microphone', 'camera']) {
      const waiting = this.#reasons[source] === 'missing' && this.#on[source];
      if (waiting && lists[source].length > 0) this.#open(source);
    }
  }
}
