// Words of the page in the user's language. Catalogues are flat; {name} is filled in, and a key with
// a count has the forms key_one and key_other.

import de from './i18n/de.js';
import en from './i18n/en.js';

export const catalogues = { de, en };

// The first of these languages that the page speaks, else English.
export function pickLanguage(wanted) {
  for (const tag of wanted) {
    const language = tag.toLowerCase().split('-')[0];
    if (language in catalogues) return language;
  }
  return 'en';
}

export class Words {
  #language;
  #plural;

  constructor(language) {
    this.language = language;
  }

  get language() {
    return this.#language;
  }

  set language(language) {
    this.#language = language;
    this.#plural = new Intl.PluralRules(language);
  }

  // The text of `key`; with `values.count` the form that fits the number.
  say = (key, values = {}) => {
    const catalogue = catalogues[this.#language];
    const full = 'count' in values ? `${key}_${this.#plural.select(values.count)}` : key;
    const text = catalogue[full] ?? catalogue[`${key}_other`];
    if (text === undefined) return key;
    return text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
  };

  number(value, digits = 0) {
    return new Intl.NumberFormat(this.#language, { maximumFractionDigits: digits }).format(value);
  }
}
