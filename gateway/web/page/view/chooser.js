// Three lists to choose microphone, camera and speaker from. Used before and in the meeting.

import { h } from './element.js';

export class DeviceChooser {
  element = h('div', { class: 'chooser' });
  #say;
  #devices;
  #local;
  #onSpeaker;
  #speaker;
  #ends;

  constructor({ say, devices, local, speaker, onSpeaker }) {
    this.#say = say;
    this.#devices = devices;
    this.#local = local;
    this.#speaker = speaker;
    this.#onSpeaker = onSpeaker;
    const refresh = () => this.refresh();
    this.#ends = [devices.on('change', refresh), local.on('change', refresh)];
    this.refresh();
  }

  async refresh() {
    const lists = await this.#devices.list();
    const focused = document.activeElement?.name;
    const rows = [this.#row('microphone', lists.microphone), this.#row('camera', lists.camera)];
    if (this.#devices.canChooseSpeaker) rows.push(this.#row('speaker', lists.speaker));
    this.element.replaceChildren(...rows);
    if (focused) this.element.querySelector(`select[name="${CSS.escape(focused)}"]`)?.focus();
  }

  close() {
    for (const end of this.#ends) end();
  }

  #row(kind, list) {
    const id = `choose-${kind}`;
    const chosen = kind === 'speaker' ? this.#speaker() : this.#local.chosen(kind);
    const options = list.map((device, index) =>
      h(
        'option',
        { value: device.id, selected: device.id === chosen },
        device.label || this.#say('unnamed_device', { kind: this.#say(kind), index: index + 1 }),
      ),
    );
    if (options.length === 0) {
      const text = kind === 'speaker' ? 'default_device' : 'no_device';
      options.push(h('option', { value: '' }, this.#say(text)));
    }
    const select = h(
      'select',
      {
        id,
        name: kind,
        disabled: list.length === 0,
        onchange: () => this.#choose(kind, select.value),
      },
      ...options,
    );
    return h('div', { class: 'field' }, h('label', { for: id }, this.#say(kind)), select);
  }

  #choose(kind, id) {
    if (kind === 'speaker') this.#onSpeaker(id);
    else this.#local.choose(kind, id);
  }
}
