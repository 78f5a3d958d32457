// Explains the browser's certificate warning.

import { h } from './element.js';
import { openDialog } from './dialog.js';

export function showCertificateHelp(say) {
  return openDialog({
    title: say('certificate_title'),
    body: ['certificate_1', 'certificate_2', 'certificate_3'].map((key) => h('p', {}, say(key))),
    actions: [{ label: say('ok'), value: 'ok', primary: true }],
    closeLabel: say('close'),
  });
}
