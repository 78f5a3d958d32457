// What the page says aloud: to screen readers (polite or at once) and as notices that stay until
// they are closed or their time is over.

import { h } from './element.js';
import { icon } from './icons.js';

export class Notices {
  #say;
  #toasts = document.getElementById('toasts');
  #polite = document.getElementById('announce');
  #urgent = document.getElementById('alert');
  #shown = new Map();

  constructor(say) {
    this.#say = say;
  }

  // For screen readers only.
  announce(text) {
    this.#speak(this.#polite, text);
  }

  // On screen and to screen readers. `key` replaces an earlier notice of the same key; `seconds` 0
  // keeps it until closed.
  show(key, text, { kind = 'info', seconds = 8 } = {}) {
    this.hide(key);
    const close = h(
      'button',
      { class: 'toast-close', type: 'button', 'aria-label': this.#say('close') },
      icon('close'),
    );
    const toast = h(
      'div',
      { class: `toast toast-${kind}`, 'data-notice': key },
      kind === 'info' ? null : icon('warning'),
      h('p', {}, text),
      close,
    );
    close.addEventListener('click', () => this.hide(key));
    this.#toasts.setAttribute('aria-label', this.#say('notices'));
    this.#toasts.append(toast);
    const timer = seconds > 0 ? setTimeout(() => this.hide(key), seconds * 1000) : null;
    this.#shown.set(key, { toast, timer });
    this.#speak(kind === 'info' ? this.#polite : this.#urgent, text);
  }

  hide(key) {
    const shown = this.#shown.get(key);
    if (!shown) return false;
    clearTimeout(shown.timer);
    shown.toast.remove();
    this.#shown.delete(key);
    return true;
  }

  // Closes the newest notice; false when there is none.
  hideLast() {
    const last = [...this.#shown.keys()].pop();
    return last !== undefined && this.hide(last);
  }

  #speak(region, text) {
    // Each text is an element of its own, so that the same words twice are also said twice.
    const line = h('div', {}, text);
    region.append(line);
    setTimeout(() => line.remove(), 5000);
  }
}
