// The page for everyone: what axe finds, and phones held either way.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { launch, noBrowser, openPage, untilState } from './support/browser.mjs';
import { FakeGateway, person, track } from './support/fake_gateway.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe('the page is for everyone', { skip: noBrowser, timeout: 300000 }, () => {
  let browser;
  let gateway;
  const open = (options) => openPage(browser, options);

  before(async () => {
    browser = await launch();
  });
  after(() => browser?.close());
  beforeEach(async () => {
    gateway = await FakeGateway.start();
  });
  afterEach(() => gateway.stop());

  for (const colorScheme of ['light', 'dark']) {
    test(`has no accessibility faults that axe finds (${colorScheme})`, async () => {
      const page = await open({ colorScheme, reducedMotion: 'reduce' });
      const check = async (where) => {
        const { violations } = await page.evaluate(() =>
          window.axe.run(document, {
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
          }),
        );
        assert.deepEqual(
          violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
          ),
          [],
          where,
        );
      };
      await page.goto(gateway.url());
      await page.evaluate(AXE); // through the debugger, which the page's policy does not bind
      await page.click('details.devices summary');
      await check('lobby');
      gateway.others = [
        person('r1', 'Room', { kind: 'room', encrypted: false, decrypted_by_gateway: true }),
        person('r2', 'Grace', { tracks: [track('m', 'microphone', { muted: true })] }),
      ];
      await page.fill('#name', 'Ada');
      await page.click('#join');
      await untilState(page, (state) => state.joined && state.participants.length === 3);
      await check('meeting');
      for (const key of ['p', 'd', 'i', '?']) {
        await page.keyboard.press(key);
        await check(`panel ${key}`);
      }
      await page.keyboard.press('l');
      await check('question');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'You have left' }).waitFor();
      await check('end');
    });
  }

  for (const [name, viewport] of [
    ['upright', { width: 360, height: 640 }],
    ['lying', { width: 740, height: 360 }],
  ]) {
    test(`fits a phone held ${name}`, async () => {
      gateway.others = Array.from({ length: 5 }, (_, index) =>
        person(`r${index}`, `A rather long name ${index}`, { encrypted: index !== 1 }),
      );
      const page = await open({ viewport, isMobile: true, hasTouch: true, deviceScaleFactor: 2 });
      await page.goto(gateway.url());
      const overflow = () =>
        page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
      assert.ok((await overflow()) <= 0, 'lobby scrolls sideways');
      await page.fill('#name', 'Ada');
      await page.tap('#join');
      await untilState(page, (state) => state.participants.length === 6);
      assert.ok((await overflow()) <= 0, 'meeting scrolls sideways');
      const tools = await page.$$eval('.tool', (all) =>
        all
          .filter((one) => one.offsetParent)
          .map((one) => {
            const { left, right, top, bottom, width, height } = one.getBoundingClientRect();
            return { left, right, top, bottom, width, height };
          }),
      );
      for (const tool of tools) {
        assert.ok(tool.width >= 44 && tool.height >= 44, 'large enough for a finger');
        assert.ok(
          tool.left >= 0 && tool.right <= viewport.width && tool.bottom <= viewport.height,
          'on screen',
        );
      }
      await page.tap('[data-action=people]');
      await page.getByRole('heading', { name: 'Participants' }).waitFor();
    });
  }
});
