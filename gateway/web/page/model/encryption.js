// What the page says about a participant's encryption. Pure.

// One or two marks, the most important first: `clear` (the leg is not encrypted), `encrypted`, and
// `gateway` (the gateway must decrypt for this leg, for example to transcode for a room).
export function marksOf(participant) {
  const marks = [participant.encrypted === true ? 'encrypted' : 'clear'];
  if (participant.decrypted_by_gateway) marks.push('gateway');
  return marks;
}

// The meeting as a whole: {clear, decrypted}, each the number of participants.
export function summaryOf(participants) {
  return {
    clear: participants.filter((one) => one.encrypted !== true).length,
    decrypted: participants.filter((one) => one.decrypted_by_gateway).length,
  };
}
