// Orders codec capabilities for setCodecPreferences. Pure.

// Parts of the fmtp line of H.264 that rooms and gateways get on with best come first: fragments
// allowed (packetization-mode 1), then constrained baseline, then other profiles.
function h264Rank(codec) {
  const line = codec.sdpFmtpLine ?? '';
  const mode = /packetization-mode=1/.test(line) ? 0 : 10;
  const profile = /profile-level-id=([0-9a-f]{4})/i.exec(line)?.[1].toLowerCase() ?? '';
  const profiles = ['42e0', '4200', '4d00', '640c', '6400'];
  const index = profiles.indexOf(profile);
  return mode + (index < 0 ? profiles.length : index);
}

const HELPERS = new Set(['rtx', 'telephone-event']);

// `capabilities`: codecs of getCapabilities(kind); `order`: names the gateway gave, best first.
// Codecs not named are left out, repair formats stay. Empty when nothing matches: then the
// browser's own order is better than none.
export function preferred(capabilities, order) {
  const subtype = (codec) => codec.mimeType.split('/')[1].toLowerCase();
  const names = order.map((name) => name.toLowerCase());
  const media = capabilities.filter((codec) => names.includes(subtype(codec)));
  if (media.length === 0) return [];
  const rank = (codec) =>
    names.indexOf(subtype(codec)) * 100 + (subtype(codec) === 'h264' ? h264Rank(codec) : 0);
  media.sort((a, b) => rank(a) - rank(b));
  return [...media, ...capabilities.filter((codec) => HELPERS.has(subtype(codec)))];
}
