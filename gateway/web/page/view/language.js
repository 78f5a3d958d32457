// The choice between the page's languages, each in its own words.

import { h } from './element.js';

export function languageChooser({ words, onLanguage }) {
  const choose = h(
    'select',
    {
      id: 'language',
      'aria-label': words.say('language'),
      onchange: () => onLanguage(choose.value),
    },
    h('option', { value: 'de', lang: 'de', selected: words.language === 'de' }, 'Deutsch'),
    h('option', { value: 'en', lang: 'en', selected: words.language === 'en' }, 'English'),
  );
  return choose;
}
