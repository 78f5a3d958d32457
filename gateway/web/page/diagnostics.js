// `window.roombridge`: what the page knows about itself, to read only. For support and for tests;
// it holds no key, PIN or token.

export function exposeDiagnostics(current) {
  const api = {
    get state() {
      const { meeting, local, words, number, soundIsBlocked } = current();
      return {
        number,
        language: words.language,
        phase: meeting?.phase ?? 'lobby',
        joined: meeting?.phase === 'joined',
        signalling: meeting?.signallingState ?? 'idle',
        connection: meeting?.connection ?? 'none',
        participant: meeting?.participant ?? null,
        participants: structuredClone(meeting?.participants ?? []),
        speakers: [...(meeting?.speakers ?? [])],
        published: meeting?.published ?? [],
        subscriptions: meeting?.subscriptions ?? [],
        tracks: (meeting?.subscriptions ?? [])
          .filter(({ track }) => meeting.track(track))
          .map(({ track, kind }) => ({ id: track, kind })),
        microphone: local.isOn('microphone'),
        camera: local.isOn('camera'),
        sharing: local.sharing,
        soundIsBlocked,
      };
    },
    // The raw reports of RTCPeerConnection.getStats(), as an array.
    async statistics() {
      return structuredClone((await current().meeting?.statistics()) ?? []);
    },
  };
  Object.defineProperty(window, 'roombridge', { value: Object.freeze(api) });
}
