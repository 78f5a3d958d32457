// Why it looks and sounds as it does: encryption, delay, and for each stream codec, size, rate and
// loss, refreshed every two seconds while open.

import { h } from './element.js';
import { reasonsFor, summarise } from '../media/statistics.js';

const INTERVAL = 2000;

export function detailsPanel({ words, meeting }) {
  const { say } = words;
  const element = h('div', { class: 'details' }, h('p', {}, say('why_none')));
  let earlier = [];
  let closed = false;

  function nameOf(stream) {
    if (stream.direction === 'out') {
      const own = meeting.published.find(({ mid }) => mid === stream.mid);
      return own ? say(`sent_${own.source}`) : null;
    }
    const slot = meeting.subscriptions.find(({ mid }) => mid === stream.mid);
    if (!slot) return null;
    for (const participant of meeting.participants) {
      const track = participant.tracks?.find(({ id }) => id === slot.track);
      if (track) return say(`of_${track.source}`, { name: participant.name });
    }
    return null;
  }

  function figures(stream) {
    const parts = [];
    const add = (key, value) => parts.push(h('div', {}, h('dt', {}, say(key)), h('dd', {}, value)));
    if (stream.codec) add('codec', stream.codec);
    if (stream.width) {
      const frames =
        stream.framesPerSecond === null ? '' : `, ${words.number(stream.framesPerSecond)}/s`;
      add('size', `${stream.width} × ${stream.height}${frames}`);
    }
    if (stream.bitsPerSecond !== null)
      add('bit_rate', `${words.number(stream.bitsPerSecond / 1000)} kbit/s`);
    if (stream.loss !== null) add('loss', `${words.number(stream.loss * 100, 1)} %`);
    return parts;
  }

  async function refresh() {
    const reports = await meeting.statistics();
    if (closed) return;
    const now = summarise(reports, earlier);
    earlier = reports;
    if (reports.length === 0) return;
    const { suite, dtls, roundTrip } = now.transport;
    const connection = [
      h('div', {}, h('dt', {}, say('state')), h('dd', {}, say(`state_${meeting.connection}`))),
    ];
    if (suite)
      connection.push(
        h('div', {}, h('dt', {}, say('suite')), h('dd', {}, `DTLS ${dtls ?? ''}, ${suite}`)),
      );
    if (roundTrip !== null) {
      connection.push(
        h(
          'div',
          {},
          h('dt', {}, say('round_trip')),
          h('dd', {}, `${words.number(roundTrip * 1000)} ms`),
        ),
      );
    }
    element.replaceChildren(
      h('h3', {}, say('why')),
      ...reasonsFor(now).map((key) => h('p', {}, say(key))),
      h('dl', {}, ...connection),
      ...now.streams.flatMap((stream) => {
        const name = nameOf(stream);
        return name ? [h('h3', {}, name), h('dl', {}, ...figures(stream))] : [];
      }),
    );
  }

  refresh();
  const timer = setInterval(refresh, INTERVAL);
  return {
    element,
    close() {
      closed = true;
      clearInterval(timer);
    },
  };
}
