// Joining without permission or devices.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch, noBrowser, openPage, untilState } from './support/browser.mjs';
import { FakeGateway, person, track } from './support/fake_gateway.mjs';

const refuse = (name) =>
  `Object.defineProperty(MediaDevices.prototype, 'getUserMedia', { value: async () => { throw new DOMException('', '${name}'); } });`;

describe('without camera and microphone', { skip: noBrowser, timeout: 120000 }, () => {
  let browser;
  let gateway;
  before(async () => {
    browser = await launch();
    gateway = await FakeGateway.start();
  });
  after(async () => {
    await browser?.close();
    await gateway?.stop();
  });

  for (const [error, words, alone] of [
    [
      'NotAllowedError',
      'The browser may not use your microphone and camera',
      'The browser may not use your microphone.',
    ],
    ['NotFoundError', 'No microphone and no camera were found', 'No microphone was found'],
    [
      'NotReadableError',
      'Microphone and camera are used by another program',
      'The microphone is used by another program',
    ],
  ]) {
    test(`${error} is said in words and one may join to listen`, async () => {
      const page = await openPage(browser);
      await page.addInitScript({ content: refuse(error) });
      await page.goto(gateway.url());
      await page.getByText(words).waitFor();
      gateway.others = [person('r1', 'Grace', { tracks: [track('m1', 'microphone')] })];
      gateway.received.length = 0;
      await page.fill('#name', 'Ada');
      await page.click('#join');
      await untilState(page, (state) => state.joined && state.subscriptions.length === 1);
      const offer = await gateway.message('offer');
      assert.deepEqual(offer.publish, []);
      assert.equal(offer.subscribe[0].track, 'm1');
      await page.keyboard.press('m');
      await page.locator('.toast', { hasText: alone }).waitFor();
      assert.deepEqual(page.errors, []);
      await page.context().close();
    });
  }

  test('a permission that the browser itself denies is said', async () => {
    const strict = await launch({
      devices: true,
      allow: false,
      args: ['--deny-permission-prompts'],
    });
    const page = await openPage(strict);
    await page.goto(gateway.url());
    await page.getByText('The browser may not use your microphone and camera').waitFor();
    await strict.close();
  });
});
