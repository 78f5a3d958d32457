// A modal question or text on the browser's own <dialog>: it keeps the focus inside, closes with
// Escape and gives the focus back.

import { h } from './element.js';
import { icon } from './icons.js';

// `actions`: [{label, value, primary?, danger?}]; resolves to the value, or null when closed.
export function openDialog({ title, body, actions = [], closeLabel, wide = false }) {
  return new Promise((resolve) => {
    const before = document.activeElement;
    const buttons = actions.map(({ label, value, primary, danger }) =>
      h(
        'button',
        {
          type: 'button',
          class: `button ${danger ? 'button-danger' : primary ? 'button-primary' : ''}`,
          autofocus: primary || danger,
          onclick: () => dialog.close(value),
        },
        label,
      ),
    );
    const close = h(
      'button',
      {
        type: 'button',
        class: 'icon-button',
        'aria-label': closeLabel,
        onclick: () => dialog.close(''),
      },
      icon('close'),
    );
    const dialog = h(
      'dialog',
      { class: wide ? 'dialog dialog-wide' : 'dialog', 'aria-labelledby': 'dialog-title' },
      h('header', {}, h('h2', { id: 'dialog-title' }, title), close),
      h('div', { class: 'dialog-body' }, body ?? null),
      buttons.length > 0 ? h('footer', {}, ...buttons) : null,
    );
    dialog.addEventListener('click', (event) => {
      if (event.target === dialog) dialog.close('');
    });
    dialog.addEventListener('close', () => {
      dialog.remove();
      before?.focus?.();
      resolve(dialog.returnValue || null);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
