// What changed between two rosters, for announcements. Pure.

function screens(participant) {
  return participant?.tracks?.some((track) => track.source === 'screen') ?? false;
}

function muted(participant) {
  const microphone = participant?.tracks?.find((track) => track.source === 'microphone');
  return microphone ? microphone.muted === true : null;
}

// A list of {what: 'joined' | 'left' | 'muted' | 'unmuted' | 'screen_on' | 'screen_off' | 'clear', participant}
// of others than oneself.
export function changesBetween(before, after) {
  const old = new Map(before.map((one) => [one.id, one]));
  const now = new Map(after.map((one) => [one.id, one]));
  const changes = [];
  for (const participant of after) {
    if (participant.you) continue;
    const earlier = old.get(participant.id);
    if (!earlier) changes.push({ what: 'joined', participant });
    if (participant.encrypted === false && earlier?.encrypted !== false) {
      changes.push({ what: 'clear', participant });
    }
    if (screens(participant) && !screens(earlier)) changes.push({ what: 'screen_on', participant });
    if (earlier && screens(earlier) && !screens(participant)) {
      changes.push({ what: 'screen_off', participant });
    }
    if (
      earlier &&
      muted(earlier) !== null &&
      muted(participant) !== null &&
      muted(earlier) !== muted(participant)
    ) {
      changes.push({ what: muted(participant) ? 'muted' : 'unmuted', participant });
    }
  }
  for (const participant of before) {
    if (!participant.you && !now.has(participant.id)) changes.push({ what: 'left', participant });
  }
  return changes;
}
