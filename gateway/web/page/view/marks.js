// The encryption marks of a participant as elements: a symbol, short words, and the long sentence
// as title and description.

import { h } from './element.js';
import { icon } from './icons.js';
import { marksOf } from '../model/encryption.js';

const SYMBOLS = { encrypted: 'lock', clear: 'unlock', gateway: 'gateway' };

export function longMark(mark, participant, say) {
  return say(`${mark}_long`, { suite: participant.encryption || 'SRTP' });
}

// `short`: symbols only for what is well, words for what is not.
export function markElements(participant, say, { short = false } = {}) {
  return marksOf(participant).map((mark) => {
    const text = say(mark);
    const hide = short && mark !== 'clear';
    return h(
      'span',
      { class: `mark mark-${mark}`, 'data-mark': mark, title: longMark(mark, participant, say) },
      icon(SYMBOLS[mark]),
      h('span', { class: hide ? 'hidden-visually' : '' }, text),
    );
  });
}
