// Debian's Chromium with devices that need no hardware, and watchers for what a page must never do.

import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const PROGRAM = process.env.CHROMIUM ?? '/usr/bin/chromium';

const PATIENCE = 30_000; // milliseconds; ends early when all is well

export const noBrowser = existsSync(PROGRAM) ? false : `${PROGRAM} is not installed`;

const ALWAYS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--disable-features=WebRtcHideLocalIpsWithMdns',
];
const DEVICES = ['--use-fake-device-for-media-stream'];
const YES = [
  '--use-fake-ui-for-media-stream',
  '--auto-select-desktop-capture-source=Entire screen',
];

export function launch({ devices = true, allow = true, args = [] } = {}) {
  return chromium.launch({
    executablePath: PROGRAM,
    args: [...ALWAYS, ...(devices ? DEVICES : []), ...(allow ? YES : []), ...args],
  });
}

// A page that records `violations` of the content security policy, `foreign` requests and `errors`.
export async function openPage(browser, { locale = 'en-GB', init, ...options } = {}) {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale,
    viewport: { width: 1280, height: 800 },
    ...options,
  });
  const page = await context.newPage();
  page.violations = [];
  page.foreign = [];
  page.errors = [];
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) page.violations.push(message.text());
  });
  page.on('pageerror', (error) => page.errors.push(String(error)));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (
      !['localhost', '127.0.0.1'].includes(url.hostname) &&
      !['blob:', 'data:'].includes(url.protocol)
    )
      page.foreign.push(request.url());
  });
  for (const script of [init ?? []].flat()) await page.addInitScript(script);
  return page;
}

// An init script: keeps the page's WebSockets, so that a test can break the signalling.
export function keepSockets() {
  window.sockets = [];
  window.WebSocket = class extends WebSocket {
    constructor(...settings) {
      super(...settings);
      window.sockets.push(this);
    }
  };
}

export const stateOf = (page) => page.evaluate(() => window.roombridge.state);

// Waits until `check(argument)` holds in the page. Asked from outside again and again, because the
// page's policy forbids the evaluation that Playwright's own waiting uses.
export async function until(page, check, argument, timeout = PATIENCE) {
  const end = Date.now() + timeout;
  for (;;) {
    const result = await page.evaluate(check, argument);
    if (result) return result;
    if (Date.now() > end) throw new Error(`not so within ${timeout} ms: ${check}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

// Waits until `check(state)` holds for what the page says of itself; the check runs here.
export async function untilState(page, check, timeout = PATIENCE) {
  const end = Date.now() + timeout;
  for (;;) {
    const state = await page.evaluate(() => window.roombridge?.state ?? {});
    if (check(state)) return state;
    if (Date.now() > end)
      throw new Error(`not so within ${timeout} ms: ${check}, but ${JSON.stringify(state)}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

export async function join(page, url, name = 'Ada') {
  await page.goto(url);
  await page.fill('#name', name);
  await page.click('#join');
  await untilState(page, (state) => state.joined);
}
