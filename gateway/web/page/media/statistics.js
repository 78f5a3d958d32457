// Turns getStats() reports into the few figures the connection panel shows. Pure.

function rate(now, before, member) {
  if (!before || now.timestamp <= before.timestamp) return null;
  return (
    Math.max(0, (now[member] ?? 0) - (before[member] ?? 0)) /
    ((now.timestamp - before.timestamp) / 1000)
  );
}

function lossOf(now, before, received) {
  const lost = (now.packetsLost ?? 0) - (before?.packetsLost ?? 0);
  const good = (now[received] ?? 0) - (before?.[received] ?? 0);
  return lost + good > 0 ? Math.max(0, lost) / (lost + good) : 0;
}

// `reports`: array of stats of one moment; `earlier`: the array of the moment before, or [].
// Returns {transport: {suite, dtls, roundTrip, state}, streams: [{direction, kind, mid, codec, width,
// height, framesPerSecond, bitsPerSecond, loss, jitter, limit}]}. Ratios 0–1, times in seconds.
export function summarise(reports, earlier = []) {
  const byId = new Map(reports.map((report) => [report.id, report]));
  const old = new Map(earlier.map((report) => [report.id, report]));
  const transport = reports.find((report) => report.type === 'transport');
  const pair =
    byId.get(transport?.selectedCandidatePairId) ??
    reports.find(
      (report) =>
        report.type === 'candidate-pair' && report.nominated && report.state === 'succeeded',
    );
  const streams = [];
  for (const report of reports) {
    if (report.type !== 'inbound-rtp' && report.type !== 'outbound-rtp') continue;
    const inbound = report.type === 'inbound-rtp';
    const before = old.get(report.id);
    const bytes = rate(report, before, inbound ? 'bytesReceived' : 'bytesSent');
    const remote = byId.get(report.remoteId);
    const loss = inbound
      ? lossOf(report, before, 'packetsReceived')
      : (remote?.fractionLost ?? null);
    streams.push({
      direction: inbound ? 'in' : 'out',
      kind: report.kind,
      mid: report.mid ?? null,
      codec: byId.get(report.codecId)?.mimeType?.split('/')[1] ?? null,
      width: report.frameWidth ?? null,
      height: report.frameHeight ?? null,
      framesPerSecond: report.framesPerSecond ?? null,
      bitsPerSecond: bytes === null ? null : Math.round(bytes * 8),
      loss,
      jitter: report.jitter ?? remote?.jitter ?? null,
      limit: report.qualityLimitationReason ?? null,
      freezes: report.freezeCount ?? null,
    });
  }
  return {
    transport: {
      suite: transport?.srtpCipher ?? null,
      dtls: dtlsVersion(transport?.tlsVersion),
      roundTrip: pair?.currentRoundTripTime ?? null,
      state: transport?.dtlsState ?? null,
    },
    streams,
  };
}

function dtlsVersion(hex) {
  return { FEFF: '1.0', FEFD: '1.2', FEFC: '1.3' }[hex?.toUpperCase()] ?? null;
}

// Keys of the sentences that say, in plain words, why it looks and sounds as it does; worst first.
export function reasonsFor({ transport, streams }) {
  const reasons = [];
  const worst = Math.max(0, ...streams.map((stream) => stream.loss ?? 0));
  if (worst >= 0.02) reasons.push('why_loss');
  if ((transport.roundTrip ?? 0) >= 0.25) reasons.push('why_delay');
  if (streams.some((stream) => stream.limit === 'cpu')) reasons.push('why_cpu');
  if (streams.some((stream) => stream.limit === 'bandwidth')) reasons.push('why_bandwidth');
  return reasons.length > 0 ? reasons : ['why_good'];
}
