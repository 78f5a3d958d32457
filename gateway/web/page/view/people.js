// The participant list with, for each, whether the leg is encrypted and where decryption happens.

import { h } from './element.js';
import { icon } from './icons.js';
import { longMark, markElements } from './marks.js';
import { marksOf, summaryOf } from '../model/encryption.js';

export function peoplePanel({ words, meeting }) {
  const { say } = words;
  const summary = h('div', { class: 'people-summary' });
  const list = h('ul', { class: 'people' });
  const element = h('div', {}, summary, list);

  function refresh() {
    const { clear, decrypted } = summaryOf(meeting.participants);
    summary.replaceChildren(
      clear === 0
        ? h('p', { class: 'good' }, icon('lock'), say('all_encrypted'))
        : h('p', { class: 'bad' }, icon('unlock'), say('some_clear', { count: clear })),
      ...(decrypted > 0
        ? [h('p', {}, icon('gateway'), say('gateway_for', { count: decrypted }))]
        : []),
    );
    list.replaceChildren(...meeting.participants.map(row));
  }

  function row(participant) {
    const microphone = participant.tracks?.find((track) => track.source === 'microphone');
    const silent = !microphone || microphone.muted;
    return h(
      'li',
      { 'data-participant': participant.id },
      h(
        'div',
        { class: 'person' },
        h(
          'span',
          { class: 'person-name' },
          participant.you ? say('you_name', { name: participant.name }) : participant.name,
        ),
        h('span', { class: 'muted' }, say(participant.kind === 'room' ? 'room' : 'browser')),
        silent
          ? h(
              'span',
              { class: 'person-silent', title: say('muted') },
              icon('microphone_off'),
              h('span', { class: 'hidden-visually' }, say('muted')),
            )
          : null,
      ),
      h('div', { class: 'person-marks' }, ...markElements(participant, say)),
      ...marksOf(participant).map((mark) =>
        h('p', { class: 'hint' }, longMark(mark, participant, say)),
      ),
    );
  }

  refresh();
  const end = meeting.on('roster', refresh);
  return { element, close: end };
}
