// Single keys for the things one does often. They are off while typing, while a modifier is held
// and while a dialog is open.

export const SHORTCUTS = {
  m: 'microphone',
  v: 'camera',
  c: 'camera',
  s: 'screen',
  p: 'people',
  d: 'devices',
  i: 'details',
  l: 'leave',
  '?': 'help',
};

// The action of a key event, or null. Pure: takes the event's members and the element's tag.
export function actionOf({ key, ctrlKey, altKey, metaKey, repeat }, tag, inDialog) {
  if (ctrlKey || altKey || metaKey || repeat || inDialog) return null;
  if (key === 'Escape') return 'escape';
  if (['INPUT', 'SELECT', 'TEXTAREA'].includes(tag)) return null;
  return SHORTCUTS[key.toLowerCase()] ?? null;
}

// Returns the function that ends it.
export function listenForShortcuts(actions) {
  const listener = (event) => {
    const inDialog = document.querySelector('dialog[open]') !== null;
    const action = actionOf(event, event.target?.tagName, inDialog);
    if (action === null || !actions[action]) return;
    event.preventDefault();
    actions[action]();
  };
  document.addEventListener('keydown', listener);
  return () => document.removeEventListener('keydown', listener);
}
