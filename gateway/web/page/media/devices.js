// Cameras, microphones, speakers and the screen of this computer. Emits `change` with the lists when
// a device comes or goes. Failures are values: {reason}, one of `insecure`, `denied`, `missing`,
// `in_use`, `cancelled`, `failed`.

import { Emitter } from '../emitter.js';
import { reasonOf } from './reasons.js';

const WISHES = {
  microphone: { echoCancellation: true, noiseSuppression: true, autoGainControl: true },
  camera: { width: { ideal: 1280 }, height: { ideal: 720 }, frameRate: { ideal: 30, max: 30 } },
};
const KINDS = { microphone: 'audioinput', camera: 'videoinput', speaker: 'audiooutput' };

export class Devices extends Emitter {
  constructor() {
    super();
    navigator.mediaDevices?.addEventListener('devicechange', async () =>
      this.emit('change', await this.list()),
    );
  }

  get canShareScreen() {
    return typeof navigator.mediaDevices?.getDisplayMedia === 'function';
  }

  get canChooseSpeaker() {
    return 'setSinkId' in HTMLMediaElement.prototype;
  }

  // {microphone: [{id, label}], camera: […], speaker: […]}; labels are empty before permission.
  async list() {
    const all = (await navigator.mediaDevices?.enumerateDevices?.().catch(() => [])) ?? [];
    const of = (kind) =>
      all
        .filter((device) => device.kind === kind && device.deviceId !== '')
        .map(({ deviceId, label }) => ({ id: deviceId, label }));
    return {
      microphone: of(KINDS.microphone),
      camera: of(KINDS.camera),
      speaker: of(KINDS.speaker),
    };
  }

  // `source`: 'microphone' or 'camera'. Returns {track} or {reason}. A chosen device that is gone
  // is replaced by the browser's default.
  async open(source, deviceId = null) {
    if (!navigator.mediaDevices?.getUserMedia)
      return { reason: reasonOf(null, window.isSecureContext) };
    const kind = source === 'camera' ? 'video' : 'audio';
    const wish = { ...WISHES[source] };
    if (deviceId) wish.deviceId = { exact: deviceId };
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ [kind]: wish });
      const [track] = stream.getTracks();
      if (kind === 'video') track.contentHint = 'motion';
      return { track };
    } catch (error) {
      if (deviceId && ['OverconstrainedError', 'NotFoundError'].includes(error.name))
        return this.open(source);
      return { reason: reasonOf(error, window.isSecureContext) };
    }
  }

  // Returns {video, audio?} or {reason}.
  async openScreen() {
    if (!this.canShareScreen) return { reason: reasonOf(null, window.isSecureContext) };
    try {
      const stream = await navigator.mediaDevices.getDisplayMedia({
        video: { frameRate: { ideal: 15, max: 30 } },
        audio: { echoCancellation: false, noiseSuppression: false, autoGainControl: false },
        systemAudio: 'include',
        selfBrowserSurface: 'exclude',
        surfaceSwitching: 'include',
      });
      const [video] = stream.getVideoTracks();
      const [audio] = stream.getAudioTracks();
      video.contentHint = 'detail';
      if (audio) audio.contentHint = 'music';
      return { video, audio: audio ?? null };
    } catch (error) {
      // For a screen, a refusal is nearly always the user closing the chooser.
      const reason = reasonOf(error, window.isSecureContext);
      return { reason: reason === 'denied' ? 'cancelled' : reason };
    }
  }
}
