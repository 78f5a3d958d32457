// The screen before the meeting: own picture, name, number, devices; and, with the same looks, the
// PIN question and the pages that say why one is not in (or no longer in).

import { h, set, write } from './element.js';
import { icon, setIcon } from './icons.js';
import { DeviceChooser } from './chooser.js';
import { languageChooser } from './language.js';
import { showCertificateHelp } from './certificate.js';
import { isNumber } from '../model/number.js';

// The frame of every page outside the meeting.
function frame(context, ...content) {
  const { say } = context.words;
  return h(
    'div',
    { class: 'outside' },
    h(
      'header',
      { class: 'outside-top' },
      h(
        'span',
        { class: 'brand' },
        icon('logo'),
        context.site.title,
        context.site.organisation
          ? h('span', { class: 'brand-of' }, context.site.organisation)
          : null,
      ),
      languageChooser(context),
    ),
    h('main', { class: 'outside-main' }, ...content),
    h(
      'footer',
      { class: 'outside-foot' },
      h('p', {}, icon('lock'), say('privacy')),
      context.site.selfMade ? h('p', {}, icon('warning'), say('self_made')) : null,
      h(
        'button',
        {
          type: 'button',
          class: 'link',
          id: 'certificate',
          onclick: () => showCertificateHelp(say),
        },
        say('certificate'),
      ),
    ),
  );
}

export class Lobby {
  element;
  #context;
  #video;
  #off;
  #notes;
  #buttons = {};
  #chooser;
  #end;

  // `context`: {words, local, devices, settings, number, onLanguage, onJoin({name, number}), speaker, onSpeaker}
  constructor(context) {
    this.#context = context;
    const { words, local, settings, number } = context;
    const { say } = words;
    this.#video = h('video', {
      class: 'mirrored',
      autoplay: true,
      playsinline: true,
      muted: true,
      'aria-label': say('preview'),
    });
    this.#video.muted = true;
    this.#off = h(
      'div',
      { class: 'preview-off' },
      icon('camera_off'),
      h('span', {}, say('preview_off')),
    );
    this.#notes = h('div', { class: 'notes', role: 'status' });
    this.#chooser = new DeviceChooser({
      say,
      local,
      devices: context.devices,
      speaker: context.speaker,
      onSpeaker: context.onSpeaker,
    });
    const preview = h(
      'section',
      { class: 'preview', 'aria-label': say('preview') },
      h(
        'div',
        { class: 'preview-picture' },
        this.#video,
        this.#off,
        h('div', { class: 'preview-controls' }, this.#toggle('microphone'), this.#toggle('camera')),
      ),
      this.#notes,
    );

    const name = h('input', {
      id: 'name',
      name: 'name',
      autocomplete: 'name',
      maxlength: 64,
      required: true,
      'aria-describedby': 'name-hint name-error',
      value: settings.get('name', ''),
    });
    const digits = h('input', {
      id: 'number',
      name: 'number',
      inputmode: 'numeric',
      autocomplete: 'off',
      maxlength: 20,
      required: true,
      'aria-describedby': 'number-error',
    });
    const errors = {
      name: h('p', { id: 'name-error', class: 'error' }),
      number: h('p', { id: 'number-error', class: 'error' }),
    };
    const form = h(
      'form',
      { class: 'card', novalidate: true },
      h('h1', {}, number ? say('join_title_number', { number }) : say('join_title')),
      h('p', { class: 'muted' }, say('join_intro')),
      number
        ? null
        : h(
            'div',
            { class: 'field' },
            h('label', { for: 'number' }, say('number')),
            digits,
            errors.number,
          ),
      h(
        'div',
        { class: 'field' },
        h('label', { for: 'name' }, say('name')),
        name,
        h('p', { id: 'name-hint', class: 'hint' }, say('name_hint')),
        errors.name,
      ),
      h(
        'button',
        { class: 'button button-primary button-large', type: 'submit', id: 'join' },
        say('join'),
      ),
      h(
        'details',
        { class: 'devices' },
        h('summary', {}, icon('devices'), say('devices')),
        this.#chooser.element,
      ),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const wrong = [];
      const check = (input, error, ok, key) => {
        write(error, ok ? '' : say(key));
        set(input, 'aria-invalid', ok ? null : 'true');
        if (!ok) wrong.push(input);
      };
      if (!number) check(digits, errors.number, isNumber(digits.value.trim()), 'number_missing');
      check(name, errors.name, name.value.trim() !== '', 'name_missing');
      if (wrong.length > 0) wrong[0].focus();
      else context.onJoin({ name: name.value.trim(), number: number ?? digits.value.trim() });
    });
    this.element = frame(context, h('div', { class: 'lobby' }, preview, form));
    this.#end = local.on('change', () => this.refresh());
    this.refresh();
  }

  focus() {
    const empty = [...this.element.querySelectorAll('form input')].find(
      (input) => input.value === '',
    );
    (empty ?? this.element.querySelector('#join')).focus({ preventScroll: true });
  }

  refresh() {
    const { local, words } = this.#context;
    const camera = local.track('camera');
    const shown = this.#video.srcObject?.getVideoTracks()[0] ?? null;
    if (shown !== camera) this.#video.srcObject = camera ? new MediaStream([camera]) : null;
    this.#video.hidden = !camera;
    this.#off.hidden = Boolean(camera);
    for (const source of ['microphone', 'camera'])
      paintToggle(this.#buttons[source], source, local, words.say);
    const missing = ['microphone', 'camera'].filter((source) => local.reason(source) !== null);
    const same = missing.length === 2 && local.reason('microphone') === local.reason('camera');
    const notes = same
      ? [words.say(`both_${local.reason('camera')}`)]
      : missing.map((source) => words.say(`${source}_${local.reason(source)}`));
    if ([...this.#notes.children].map((note) => note.textContent).join() !== notes.join()) {
      this.#notes.replaceChildren(
        ...notes.map((text) => h('div', { class: 'note' }, icon('warning'), h('p', {}, text))),
      );
    }
  }

  close() {
    this.#end();
    this.#chooser.close();
    this.#video.srcObject = null;
  }

  #toggle(source) {
    const button = h(
      'button',
      {
        type: 'button',
        class: 'round',
        'data-action': source,
        onclick: () => this.#context.local.toggle(source),
      },
      icon(source),
    );
    this.#buttons[source] = button;
    return button;
  }
}

// A switch for microphone or camera, here and in the meeting.
export function paintToggle(button, source, local, say) {
  const on = local.isOn(source);
  const label = say(`${source === 'microphone' ? 'mic' : 'cam'}_${on ? 'off' : 'on'}`);
  setIcon(button.querySelector('svg'), on ? source : `${source}_off`);
  button.classList.toggle('is-off', !on);
  button.classList.toggle('has-problem', local.reason(source) !== null);
  set(button, 'aria-label', label);
  set(button, 'title', label);
}

// Asks for the PIN; `wait` is the number of seconds before the next try.
export function pinPage(context, { wrong, retryAfter }, { onPin, onCancel }) {
  const { say } = context.words;
  let wait = Math.ceil(retryAfter ?? 0);
  const error = h('p', { id: 'pin-error', class: 'error', role: 'alert' });
  const pin = h('input', {
    id: 'pin',
    name: 'pin',
    type: 'password',
    inputmode: 'numeric',
    autocomplete: 'off',
    maxlength: 32,
    'aria-describedby': 'pin-error',
  });
  const button = h(
    'button',
    { class: 'button button-primary button-large', type: 'submit' },
    say('enter'),
  );
  const form = h(
    'form',
    { class: 'card card-narrow', novalidate: true },
    h('h1', {}, say('pin_title')),
    h('p', { class: 'muted' }, say('pin_intro')),
    h('div', { class: 'field' }, h('label', { for: 'pin' }, say('pin')), pin, error),
    button,
    h('button', { class: 'button', type: 'button', onclick: onCancel }, say('cancel')),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (wait > 0) return;
    if (pin.value === '') {
      write(error, say('pin_missing'));
      pin.focus();
    } else {
      onPin(pin.value);
    }
  });
  const show = () => {
    button.disabled = wait > 0;
    write(error, wait > 0 ? say('pin_wait', { count: wait }) : wrong ? say('pin_wrong') : '');
  };
  show();
  set(pin, 'aria-invalid', wrong ? 'true' : null);
  const timer = setInterval(() => {
    if (wait > 0) wait -= 1;
    show();
  }, 1000);
  return {
    element: frame(context, form),
    focus: () => pin.focus(),
    close: () => clearInterval(timer),
  };
}

// A calm page with a title, sentences and at most two buttons ({label, action}). `countdown`:
// seconds until the page tries again by itself.
export function messagePage(
  context,
  { title, lines, actions = [], countdown = null, busy = false, symbol = null },
) {
  const { say } = context.words;
  let left = Math.ceil(countdown ?? 0);
  const counter = h('p', { class: 'muted' });
  const show = () => write(counter, left > 0 ? say('try_in', { count: left }) : '');
  show();
  const timer =
    countdown === null
      ? null
      : setInterval(() => {
          left = Math.max(0, left - 1);
          show();
        }, 1000);
  const heading = h('h1', { tabindex: '-1' }, title);
  const element = frame(
    context,
    h(
      'section',
      { class: 'card card-narrow message' },
      busy ? h('div', { class: 'spinner', 'aria-hidden': 'true' }) : null,
      symbol ? icon(symbol) : null,
      heading,
      ...lines.map((line) => h('p', {}, line)),
      counter,
      ...actions.map(({ label, action }, index) =>
        h(
          'button',
          {
            type: 'button',
            class: `button ${index === 0 ? 'button-primary button-large' : ''}`,
            onclick: action,
          },
          label,
        ),
      ),
    ),
  );
  return { element, focus: () => heading.focus(), close: () => clearInterval(timer) };
}
