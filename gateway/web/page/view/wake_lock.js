// Keeps a phone's display on during the meeting. The browser lets go whenever the page is hidden, so
// it is asked again each time the page is back. A wish only: where it is refused, nothing is said.

export function keepAwake(isWanted) {
  const ask = async () => {
    if (!isWanted()) {
      document.removeEventListener('visibilitychange', ask);
      lock?.release().catch(() => {});
      return;
    }
    if (document.visibilityState !== 'visible') return;
    lock = (await navigator.wakeLock?.request('screen').catch(() => null)) ?? null;
    if (!isWanted()) lock?.release().catch(() => {});
  };
  let lock = null;
  document.addEventListener('visibilitychange', ask);
  ask();
  return () => ask();
}
