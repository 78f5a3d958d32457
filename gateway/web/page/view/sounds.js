// Plays every remote voice through one <audio> element each, on the chosen speaker. Asks the user
// when the browser's autoplay rules hold the sound back.

import { h } from './element.js';

export class Sounds {
  #holder = document.getElementById('sound');
  #elements = new Map();
  #speaker;
  #onBlocked;
  #blocked = false;

  // `onBlocked(bool)`: whether a user's click is needed.
  constructor({ speaker, onBlocked }) {
    this.#speaker = speaker;
    this.#onBlocked = onBlocked;
  }

  // `sounds`: [{id, track, participant}], all that should be heard.
  play(sounds) {
    const ids = new Set(sounds.map(({ id }) => id));
    for (const [id, element] of this.#elements) {
      if (ids.has(id)) continue;
      element.srcObject = null;
      element.remove();
      this.#elements.delete(id);
    }
    for (const { id, track, participant } of sounds) {
      let element = this.#elements.get(id);
      if (!element) {
        element = h('audio', {
          autoplay: true,
          'data-track': id,
          'data-participant': participant.id,
        });
        this.#elements.set(id, element);
        this.#holder.append(element);
        this.#route(element);
      }
      if (element.srcObject?.getAudioTracks()[0] !== track) {
        element.srcObject = new MediaStream([track]);
        this.#start(element);
      }
    }
    if (sounds.length === 0) this.#setBlocked(false);
  }

  async choose(speaker) {
    this.#speaker = speaker;
    await Promise.all([...this.#elements.values()].map((element) => this.#route(element)));
  }

  // Called from a click.
  async unblock() {
    this.#setBlocked(false);
    await Promise.all([...this.#elements.values()].map((element) => this.#start(element)));
  }

  close() {
    this.play([]);
  }

  async #start(element) {
    try {
      await element.play();
    } catch (error) {
      if (error.name === 'NotAllowedError') this.#setBlocked(true);
    }
  }

  async #route(element) {
    if (!this.#speaker || !element.setSinkId) return;
    try {
      await element.setSinkId(this.#speaker);
    } catch {
      await element.setSinkId('').catch(() => {}); // it was unplugged: the default one speaks
    }
  }

  #setBlocked(blocked) {
    if (this.#blocked === blocked) return;
    this.#blocked = blocked;
    this.#onBlocked(blocked);
  }
}
