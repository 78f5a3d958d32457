// The meeting on screen: pictures, controls, side panel, banners. Commands go to the meeting and the
// local media; everything shown follows their events.

import { h, set, write } from './element.js';
import { icon, setIcon } from './icons.js';
import { DeviceChooser } from './chooser.js';
import { detailsPanel } from './details.js';
import { openDialog } from './dialog.js';
import { languageChooser } from './language.js';
import { paintToggle } from './lobby.js';
import { peoplePanel } from './people.js';
import { listenForShortcuts } from './shortcuts.js';
import { Tiles } from './tiles.js';
import { summaryOf } from '../model/encryption.js';

export class Room {
  element;
  #context;
  #tiles;
  #buttons = {};
  #panel = null;
  #panelHolder;
  #banner;
  #soundBar;
  #alone;
  #badge;
  #count;
  #ends;

  // `context`: {words, meeting, local, devices, notices, speaker, onSpeaker, onSoundOn}
  constructor(context) {
    this.#context = context;
    const { words, meeting, local } = context;
    const { say } = words;
    this.#tiles = new Tiles(context);
    this.#badge = h(
      'button',
      { type: 'button', class: 'badge', onclick: () => this.#togglePanel('people') },
      icon('lock'),
      h('span', {}),
    );
    this.#count = h('span', { class: 'count', 'aria-hidden': 'true' });
    this.#banner = h(
      'div',
      { class: 'banner', role: 'status', hidden: true },
      h('div', { class: 'spinner', 'aria-hidden': 'true' }),
      h('span', {}),
    );
    this.#soundBar = h(
      'div',
      { class: 'banner banner-sound', role: 'alert', hidden: true },
      h('span', {}, say('sound_blocked')),
      h(
        'button',
        { type: 'button', class: 'button button-primary', onclick: () => context.onSoundOn() },
        icon('sound'),
        say('sound_on'),
      ),
    );
    this.#alone = h(
      'div',
      { class: 'alone', hidden: true },
      h('p', {}, say('alone', { number: meeting.number })),
      h(
        'button',
        { type: 'button', class: 'button', onclick: () => this.#copyLink() },
        say('copy_link'),
      ),
    );
    this.#panelHolder = h('aside', { class: 'panel', hidden: true });
    const title = meeting.info.name || say('join_title_number', { number: meeting.number });
    this.element = h(
      'div',
      { class: 'room' },
      h('header', { class: 'room-top' }, h('h1', { tabindex: '-1' }, title), this.#badge),
      this.#soundBar,
      this.#banner,
      h(
        'div',
        { class: 'room-middle' },
        h('main', { 'aria-label': say('video') }, this.#tiles.element, this.#alone),
        this.#panelHolder,
      ),
      this.#makeToolbar(say),
    );
    this.#ends = [
      meeting.on('layout', () => this.refresh()),
      meeting.on('roster', () => this.refresh()),
      meeting.on('tracks', () => this.#tiles.refresh()),
      meeting.on('connection', () => this.refresh()),
      meeting.on('phase', () => this.refresh()),
      local.on('change', () => this.refresh()),
      listenForShortcuts({
        microphone: () => this.#toggle('microphone'),
        camera: () => this.#toggle('camera'),
        screen: () => this.#share(),
        people: () => this.#togglePanel('people'),
        devices: () => this.#togglePanel('devices'),
        details: () => this.#togglePanel('details'),
        help: () => this.#togglePanel('help'),
        leave: () => this.#askToLeave(),
        escape: () => this.#escape(),
      }),
    ];
    this.refresh();
  }

  focus() {
    this.element.querySelector('h1').focus({ preventScroll: true });
  }

  showSoundBlocked(blocked) {
    this.#soundBar.hidden = !blocked;
  }

  close() {
    for (const end of this.#ends) end();
    this.#panel?.close();
    this.#tiles.close();
  }

  refresh() {
    const { words, meeting, local, devices } = this.#context;
    const { say } = words;
    this.#tiles.refresh();
    paintToggle(this.#buttons.microphone, 'microphone', local, say);
    paintToggle(this.#buttons.camera, 'camera', local, say);
    const share = this.#buttons.screen;
    share.hidden = !devices.canShareScreen;
    setIcon(share.querySelector('svg'), local.sharing ? 'screen_off' : 'screen');
    share.classList.toggle('is-active', local.sharing);
    set(share, 'aria-label', say(local.sharing ? 'share_stop' : 'share'));
    set(share, 'aria-pressed', String(local.sharing));
    write(this.#count, String(meeting.participants.length || ''));
    const { clear } = summaryOf(meeting.participants);
    const text = clear === 0 ? say('all_encrypted') : say('some_clear', { count: clear });
    this.#badge.classList.toggle('is-bad', clear > 0);
    setIcon(this.#badge.querySelector('svg'), clear > 0 ? 'unlock' : 'lock');
    write(this.#badge.querySelector('span'), text);
    set(this.#badge, 'title', text);
    const broken =
      meeting.phase === 'reconnecting'
        ? navigator.onLine
          ? 'reconnecting'
          : 'offline'
        : meeting.mediaIsBroken
          ? 'reconnecting_media'
          : null;
    if (broken) write(this.#banner.querySelector('span'), say(broken));
    this.#banner.hidden = broken === null;
    this.#alone.hidden = meeting.participants.length !== 1 || broken !== null;
  }

  #makeToolbar(say) {
    const button = (action, symbol, label, run, extra = {}) => {
      const element = h(
        'button',
        {
          type: 'button',
          class: 'tool',
          'data-action': action,
          'aria-label': say(label),
          title: say(label),
          onclick: run,
          ...extra,
        },
        icon(symbol),
        h(
          'span',
          { class: 'tool-label', 'aria-hidden': 'true' },
          say(`${{ microphone: 'mic', camera: 'cam', screen: 'share' }[action] ?? action}_short`),
        ),
      );
      this.#buttons[action] = element;
      return element;
    };
    const panel = (action) => ({
      'aria-expanded': 'false',
      'aria-controls': 'panel',
      'data-panel': action,
    });
    this.#panelHolder.id = 'panel';
    const people = button(
      'people',
      'people',
      'people',
      () => this.#togglePanel('people'),
      panel('people'),
    );
    people.append(this.#count);
    const devices = h(
      'button',
      {
        type: 'button',
        class: 'tool',
        'data-action': 'devices',
        'aria-label': say('devices'),
        title: say('devices'),
        onclick: () => this.#togglePanel('devices'),
        ...panel('devices'),
      },
      icon('devices'),
      h('span', { class: 'tool-label', 'aria-hidden': 'true' }, say('devices')),
    );
    this.#buttons.devices = devices;
    const leave = h(
      'button',
      {
        type: 'button',
        class: 'tool tool-leave',
        'data-action': 'leave',
        'aria-label': say('leave'),
        title: say('leave'),
        onclick: () => this.#context.meeting.leave(),
      },
      icon('leave'),
      h('span', { class: 'tool-label', 'aria-hidden': 'true' }, say('leave')),
    );
    return h(
      'footer',
      { class: 'toolbar' },
      h(
        'div',
        { class: 'tools', role: 'toolbar', 'aria-label': say('toolbar') },
        button('microphone', 'microphone', 'mic_on', () => this.#toggle('microphone')),
        button('camera', 'camera', 'cam_on', () => this.#toggle('camera')),
        button('screen', 'screen', 'share', () => this.#share()),
        people,
        devices,
        button('details', 'details', 'details', () => this.#togglePanel('details'), {
          ...panel('details'),
        }),
        button('help', 'help', 'help', () => this.#togglePanel('help'), { ...panel('help') }),
        leave,
      ),
    );
  }

  async #toggle(source) {
    const { local, notices, words } = this.#context;
    await local.toggle(source);
    const short = source === 'microphone' ? 'mic' : 'cam';
    if (local.reason(source) === null)
      notices.announce(words.say(`said_${short}_${local.isOn(source) ? 'on' : 'off'}`));
  }

  async #share() {
    const { local, devices, notices, words } = this.#context;
    if (!devices.canShareScreen) return;
    const before = local.sharing;
    await local.toggleScreen();
    if (local.sharing !== before)
      notices.announce(words.say(local.sharing ? 'said_share_on' : 'said_share_off'));
  }

  #togglePanel(name) {
    const open = this.#panel?.name;
    this.#closePanel();
    if (open !== name) this.#openPanel(name);
  }

  #openPanel(name) {
    const { say } = this.#context.words;
    const content = {
      people: peoplePanel,
      details: detailsPanel,
      devices: devicesPanel,
      help: helpPanel,
    }[name](this.#context);
    const close = h(
      'button',
      {
        type: 'button',
        class: 'icon-button',
        'aria-label': say('close'),
        onclick: () => this.#closePanel(true),
      },
      icon('close'),
    );
    const heading = h('h2', { tabindex: '-1', id: 'panel-title' }, say(name));
    this.#panelHolder.replaceChildren(
      h('header', {}, heading, close),
      h(
        'div',
        { class: 'panel-body', tabindex: '0', role: 'group', 'aria-labelledby': 'panel-title' },
        content.element,
      ),
    );
    set(this.#panelHolder, 'aria-labelledby', 'panel-title');
    this.#panelHolder.hidden = false;
    this.#panel = { name, close: content.close };
    set(this.#buttons[name], 'aria-expanded', 'true');
    this.#buttons[name].classList.add('is-active');
    heading.focus();
  }

  #closePanel(giveFocusBack = false) {
    if (!this.#panel) return;
    const { name } = this.#panel;
    const hadFocus = this.#panelHolder.contains(document.activeElement);
    this.#panel.close();
    this.#panel = null;
    this.#panelHolder.hidden = true;
    this.#panelHolder.replaceChildren();
    set(this.#buttons[name], 'aria-expanded', 'false');
    this.#buttons[name].classList.remove('is-active');
    if (giveFocusBack || hadFocus) this.#buttons[name].focus();
  }

  #escape() {
    const { meeting, notices } = this.#context;
    if (this.#panel) this.#closePanel(true);
    else if (meeting.pinned !== null) meeting.look({ pinned: null, page: 0 });
    else notices.hideLast();
  }

  async #askToLeave() {
    const { say } = this.#context.words;
    const answer = await openDialog({
      title: say('leave_question'),
      actions: [
        { label: say('stay'), value: 'stay' },
        { label: say('leave'), value: 'leave', danger: true },
      ],
      closeLabel: say('close'),
    });
    if (answer === 'leave') this.#context.meeting.leave();
  }

  async #copyLink() {
    const { notices, words } = this.#context;
    try {
      await navigator.clipboard.writeText(location.href);
      notices.show('copied', words.say('copied'), { seconds: 4 });
    } catch {
      window.prompt(words.say('copy_link'), location.href);
    }
  }
}

function devicesPanel({ words, local, devices, speaker, onSpeaker, onLanguage }) {
  const chooser = new DeviceChooser({ say: words.say, local, devices, speaker, onSpeaker });
  const element = h(
    'div',
    {},
    h('p', { class: 'muted' }, words.say('devices_hint')),
    chooser.element,
    h(
      'div',
      { class: 'field' },
      h('label', { for: 'language' }, words.say('language')),
      languageChooser({ words, onLanguage }),
    ),
  );
  return { element, close: () => chooser.close() };
}

function helpPanel({ words: { say } }) {
  const rows = [
    ['M', 'key_m'],
    ['V', 'key_v'],
    ['S', 'key_s'],
    ['P', 'key_p'],
    ['D', 'key_d'],
    ['I', 'key_i'],
    ['L', 'key_l'],
    ['?', 'key_help'],
    ['Esc', 'key_esc'],
  ];
  const element = h(
    'dl',
    { class: 'keys' },
    ...rows.map(([key, text]) =>
      h('div', {}, h('dt', {}, h('kbd', {}, key)), h('dd', {}, say(text))),
    ),
  );
  return { element, close() {} };
}
