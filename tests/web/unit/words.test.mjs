import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { Words, catalogues, pickLanguage } from '../../../gateway/web/page/i18n.js';

const PAGE = new URL('../../../gateway/web/page/', import.meta.url);

test('both languages have the same keys and the same placeholders', () => {
  assert.deepEqual(Object.keys(catalogues.de).sort(), Object.keys(catalogues.en).sort());
  const holes = (text) => (text.match(/\{\w+\}/g) ?? []).sort();
  for (const key of Object.keys(catalogues.en))
    assert.deepEqual(holes(catalogues.de[key]), holes(catalogues.en[key]), key);
});

test('every key the page says exists', () => {
  const files = ['main.js', ...readdirSync(new URL('view/', PAGE)).map((name) => `view/${name}`)];
  for (const file of files) {
    const source = readFileSync(new URL(file, PAGE), 'utf8');
    for (const [, key] of source.matchAll(/\bsay\('(\w+)'/g)) {
      assert.ok(key in catalogues.en || `${key}_other` in catalogues.en, `${file}: ${key}`);
    }
  }
});

test('the language is the first of the browser that the page speaks', () => {
  assert.equal(pickLanguage(['de-AT', 'en']), 'de');
  assert.equal(pickLanguage(['fr', 'en-GB', 'de']), 'en');
  assert.equal(pickLanguage(['fr']), 'en');
});

test('numbers choose the form of a word', () => {
  const words = new Words('de');
  assert.equal(words.say('participants', { count: 1 }), '1 Person');
  assert.equal(words.say('participants', { count: 3 }), '3 Personen');
});

test('names are put in as they are', () => {
  assert.equal(
    new Words('en').say('said_joined', { name: '{name} $& <b>' }),
    '{name} $& <b> joined',
  );
});
