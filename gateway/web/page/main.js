// The page: which screen is shown when, and what connects media, meeting and views.

import { Devices } from './media/devices.js';
import { LocalMedia } from './media/local.js';
import { Meeting, Phase } from './meeting.js';
import { Words, pickLanguage } from './i18n.js';
import { Settings } from './settings.js';
import { exposeDiagnostics } from './diagnostics.js';
import { loadSite } from './site.js';
import { numberFromPath } from './model/number.js';
import { Lobby, messagePage, pinPage } from './view/lobby.js';
import { Notices } from './view/notices.js';
import { Room } from './view/room.js';
import { keepAwake } from './view/wake_lock.js';
import { Sounds } from './view/sounds.js';

const settings = new Settings();
const site = await loadSite();
const words = new Words(
  pickLanguage([settings.get('language', ''), ...navigator.languages, site.language]),
);
const { say } = words;
const notices = new Notices((...text) => say(...text));
const devices = new Devices();
const local = new LocalMedia(devices, settings);
const sounds = new Sounds({
  speaker: settings.get('speaker_device', null),
  onBlocked: (blocked) => {
    soundIsBlocked = blocked;
    if (screen instanceof Room) screen.showSoundBlocked(blocked);
  },
});

let number = numberFromPath(location.pathname);
let meeting = null;
let screen = null;
let soundIsBlocked = false;
let awake = null;

const context = {
  words,
  local,
  devices,
  settings,
  notices,
  site,
  get meeting() {
    return meeting;
  },
  get number() {
    return number;
  },
  speaker: () => settings.get('speaker_device', null),
  onSpeaker: (id) => {
    settings.set('speaker_device', id);
    sounds.choose(id);
  },
  onSoundOn: () => sounds.unblock(),
  onLanguage: (language) => {
    words.language = language;
    settings.set('language', language);
    show();
    document.getElementById('language')?.focus();
  },
  onJoin: ({ name, number: wanted }) => {
    settings.set('name', name);
    if (number !== wanted) history.pushState(null, '', `/${encodeURIComponent(wanted)}`);
    number = wanted;
    join(name);
  },
};

function replaceScreen(next, { focus = true } = {}) {
  screen?.close();
  screen = next;
  awake?.(); // the display may sleep once the meeting is left
  document.getElementById('app').replaceChildren(next.element);
  if (focus) next.focus();
}

function join(name) {
  const scheme = location.protocol === 'http:' ? 'ws:' : 'wss:';
  meeting = new Meeting({
    address: `${scheme}//${location.host}/ws`,
    number,
    name,
    local,
  });
  meeting.on('phase', ({ before }) => handlePhase(before));
  meeting.on('tracks', () => sounds.play(meeting.sounds));
  meeting.on('roster', ({ changes }) => handleRoster(changes));
  meeting.on('problem', ({ code }) => {
    const key = `problem_${code}`;
    notices.show('problem', say(key) === key ? say('problem_other', { code }) : say(key), {
      kind: 'warning',
    });
  });
  show();
  meeting.start();
}

function handlePhase(before) {
  const { phase } = meeting;
  if (phase === Phase.ended) {
    sounds.close();
    local.close();
  }
  if (phase === Phase.joined && before === Phase.reconnecting)
    notices.show('reconnected', say('reconnected'), { seconds: 4 });
  if (phase === Phase.joined && before !== Phase.reconnecting)
    notices.announce(say('said_in', { number }));
  const inRoom = screen instanceof Room;
  if (inRoom && (phase === Phase.joined || phase === Phase.reconnecting)) return; // the room shows its own banner
  show();
}

function handleRoster(changes) {
  sounds.play(meeting.sounds);
  for (const { what, participant } of changes.slice(0, 5)) {
    const text = say(`said_${what}`, { name: participant.name });
    if (what === 'clear')
      notices.show(`clear-${participant.id}`, text, { kind: 'warning', seconds: 12 });
    else notices.announce(text);
    if (what === 'left') notices.hide(`clear-${participant.id}`);
  }
}

function backToLobby() {
  meeting?.leave();
  meeting = null;
  local.openWanted();
  show();
}

// The screen that fits the state of things.
function show() {
  document.documentElement.lang = words.language;
  document.title = number ? `${say('join_title_number', { number })} · ${site.title}` : site.title;
  const leave = { label: say('cancel'), action: backToLobby };
  const { phase, detail } = meeting ?? { phase: null };
  switch (phase) {
    case null:
      return replaceScreen(new Lobby(context));
    case Phase.joining:
      return replaceScreen(
        messagePage(context, { title: say('joining'), lines: [], busy: true, actions: [leave] }),
      );
    case Phase.pin:
      return replaceScreen(
        pinPage(context, detail, { onPin: (pin) => meeting.submitPin(pin), onCancel: backToLobby }),
      );
    case Phase.unreachable:
      return replaceScreen(
        messagePage(context, {
          title: say('unreachable_title'),
          lines: [say('unreachable'), say('unreachable_certificate')],
          busy: true,
          actions: [leave],
        }),
      );
    case Phase.refused:
      return replaceScreen(
        messagePage(context, {
          title: say(`${detail.code}_title`),
          lines: [say(detail.code)],
          countdown: detail.retryAfter,
          symbol: 'people',
          actions: [{ label: say('try_again'), action: () => meeting.retry() }, leave],
        }),
      );
    case Phase.ended:
      return replaceScreen(endPage(detail.reason));
    default: {
      const room = new Room(context);
      replaceScreen(room);
      room.refresh();
      awake = keepAwake(() => screen === room);
      room.showSoundBlocked(soundIsBlocked);
      sounds.play(meeting.sounds);
      return undefined;
    }
  }
}

function endPage(reason) {
  const known = say(`ended_${reason}_title`) !== `ended_${reason}_title`;
  const key = known ? `ended_${reason}` : 'ended_other';
  const stale = reason === 'bad_version';
  return messagePage(context, {
    title: say(`${key}_title`),
    lines: [say(key, { reason })],
    actions: [
      stale
        ? { label: say('reload'), action: () => location.reload() }
        : { label: say('rejoin'), action: backToLobby },
    ],
  });
}

local.on('failed', ({ source, reason }) => {
  // Before the meeting the lobby says it beside the picture.
  if (screen instanceof Room)
    notices.show(`device-${source}`, say(`${source}_${reason}`), { kind: 'warning', seconds: 20 });
});
local.on('lost', ({ source }) =>
  notices.show(`lost-${source}`, say(`lost_${source}`), { kind: 'warning' }),
);
for (const event of ['online', 'offline']) {
  window.addEventListener(event, () => screen instanceof Room && screen.refresh());
}
window.addEventListener('pagehide', () => meeting?.leave());
window.addEventListener('popstate', () => location.reload());

exposeDiagnostics(() => ({ meeting, local, words, number, soundIsBlocked }));
show();
local.openWanted();
