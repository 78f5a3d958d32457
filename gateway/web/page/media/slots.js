// Assigns subscribed tracks to receiving m-lines, so that a line once opened is used again. Pure.

// `slots`: [{kind, track}] with track null when free. `wanted`: Map from track id to kind.
// Returns {release: [slot…], fill: [{slot, track}…], create: [{kind, track}…]}; changes nothing.
export function assign(slots, wanted) {
  const served = new Set();
  const release = [];
  const free = [];
  for (const slot of slots) {
    if (slot.track !== null && wanted.get(slot.track) === slot.kind && !served.has(slot.track)) {
      served.add(slot.track);
    } else {
      if (slot.track !== null) release.push(slot);
      free.push(slot);
    }
  }
  const fill = [];
  const create = [];
  for (const [track, kind] of wanted) {
    if (served.has(track)) continue;
    const index = free.findIndex((slot) => slot.kind === kind);
    if (index < 0) create.push({ kind, track });
    else fill.push({ slot: free.splice(index, 1)[0], track });
  }
  return { release, fill, create };
}
