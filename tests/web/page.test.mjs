// The page in Chromium against a gateway of the tests' own.

import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { Answerer } from './support/answerer.mjs';
import {
  join,
  launch,
  noBrowser,
  openPage,
  stateOf,
  until,
  untilState,
} from './support/browser.mjs';
import { FakeGateway, person, track } from './support/fake_gateway.mjs';
import { listenTo, lookAt } from './support/look.mjs';

describe('the page', { skip: noBrowser, timeout: 600000 }, () => {
  let browser;
  let gateway;
  let pages = [];

  const open = async (options) => {
    const page = await openPage(browser, options);
    pages.push(page);
    return page;
  };
  const enter = async (options, name) => {
    const page = await open(options);
    await join(page, gateway.url(), name);
    return page;
  };
  const spoken = (page, text) =>
    until(
      page,
      (words) =>
        document.getElementById('announce').textContent.includes(words) ||
        document.getElementById('alert').textContent.includes(words),
      text,
    );

  before(async () => {
    browser = await launch();
  });
  after(() => browser?.close());
  beforeEach(async () => {
    gateway = await FakeGateway.start();
  });
  afterEach(async () => {
    for (const page of pages) {
      assert.deepEqual(page.violations, [], 'content security policy');
      assert.deepEqual(page.foreign, [], 'foreign requests');
      assert.deepEqual(page.errors, [], 'errors');
      await page.context().close();
    }
    pages = [];
    await gateway.stop();
  });

  test('joins by keyboard alone', async () => {
    const page = await open();
    await page.goto(gateway.url());
    await page.waitForSelector('#name:focus');
    await page.keyboard.type('Ada');
    await page.keyboard.press('Enter');
    await untilState(page, (state) => state.joined);
    assert.deepEqual(gateway.messages('hello'), [
      { type: 'hello', version: 1, number: '1001', name: 'Ada' },
    ]);
  });

  test('asks for the number when the address has none', async () => {
    const page = await open();
    await page.goto(gateway.url('/'));
    await page.fill('#name', 'Ada');
    await page.fill('#number', 'abc');
    await page.click('#join');
    await page.waitForSelector('#number[aria-invalid=true]:focus');
    await page.fill('#number', '1001');
    await page.keyboard.press('Enter');
    await untilState(page, (state) => state.joined);
    assert.equal(new URL(page.url()).pathname, '/1001');
  });

  test('a name is needed and the field says so', async () => {
    const page = await open();
    await page.goto(gateway.url());
    await page.click('#join');
    await page.waitForSelector('#name[aria-invalid=true]:focus');
    assert.equal(await page.textContent('#name-error'), 'Please enter your name.');
  });

  test('speaks German to a German browser, and the choice of language stays', async () => {
    const page = await open({ locale: 'de-DE' });
    await page.goto(gateway.url());
    await page.getByRole('button', { name: 'Jetzt teilnehmen' }).waitFor();
    assert.equal(await page.getAttribute('html', 'lang'), 'de');
    await page.selectOption('#language', 'en');
    await page.getByRole('button', { name: 'Join now' }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Join now' }).waitFor();
  });

  test('offers microphone and camera with H.264 first, one offer at a time', async () => {
    const page = await enter();
    await until(page, () => window.roombridge.state.published.length === 2);
    const offer = await gateway.message('offer');
    await page.waitForTimeout(300);
    assert.equal(gateway.messages('offer').length, 1, 'no second offer before the answer');
    assert.deepEqual(offer.publish.map(({ source }) => source).sort(), ['camera', 'microphone']);
    assert.equal(offer.restart, true);
    assert.match(offer.sdp, /a=group:BUNDLE/);
    const video = offer.sdp.slice(offer.sdp.indexOf('m=video'));
    const first = /^m=video \d+ \S+ (\d+)/.exec(video)[1];
    assert.match(video, new RegExp(`a=rtpmap:${first} H264/90000`));
    assert.match(
      video,
      new RegExp(`a=fmtp:${first} .*packetization-mode=1.*profile-level-id=42e0`),
    );
  });

  test('media flows both ways: a moving picture and a tone in, H.264 and Opus out', async () => {
    const answerer = await Answerer.start(browser, gateway, { tone: 660 });
    pages.push(answerer.page);
    gateway.others = [
      person('r1', 'Room', {
        kind: 'room',
        decrypted_by_gateway: true,
        tracks: [track('m1', 'microphone'), track('c1', 'camera')],
      }),
    ];
    const page = await enter();
    await untilState(
      page,
      (state) => state.connection === 'connected' && state.tracks.length === 2,
    );
    await until(page, () => document.querySelector('video[data-track=c1]')?.videoWidth > 0);
    const picture = await lookAt(page, 'video[data-track=c1]');
    assert.ok(picture.moving > 0.2 && picture.saturated > 0.5, JSON.stringify(picture));
    const sound = await listenTo(page, 'audio[data-track=m1]');
    assert.ok(Math.abs(sound.frequency - 660) < 15 && sound.level > -60, JSON.stringify(sound));
    await until(answerer.page, async () => (await window.received()).video?.frames > 5);
    const { video, audio } = await answerer.received();
    assert.equal(video.codec, 'video/H264');
    assert.equal(audio.codec, 'audio/opus');

    await page.keyboard.press('i');
    await page.getByText('SRTP').or(page.getByText('AES')).first().waitFor();
    await page.getByText('Your camera').waitFor();
    await page.getByText('H264').first().waitFor();
  });

  test('makes a new media connection when the transport died', async () => {
    const answerer = await Answerer.start(browser, gateway);
    pages.push(answerer.page);
    gateway.others = [person('r1', 'Grace', { tracks: [track('c1', 'camera')] })];
    const page = await enter();
    await untilState(page, (state) => state.connection === 'connected');
    await answerer.hangUp();
    await page
      .locator('.banner', { hasText: 'Sound and picture are interrupted. Reconnecting' })
      .waitFor({ timeout: 30000 });
    await untilState(
      page,
      (state) => state.connection === 'connected' && state.tracks.length === 1,
    );
    assert.equal(gateway.messages('offer').filter(({ restart }) => restart).length, 2);
  });

  test('a track that goes frees its line for the next one', async () => {
    const answerer = await Answerer.start(browser, gateway);
    pages.push(answerer.page);
    gateway.others = [person('r1', 'Grace', { tracks: [track('c1', 'camera')] })];
    const page = await enter();
    await untilState(page, (state) => state.tracks.some(({ id }) => id === 'c1'));
    const lines = gateway.messages('offer').at(-1).sdp.match(/^m=/gm).length;
    gateway.others = [person('r2', 'Alan', { tracks: [track('c2', 'camera')] })];
    gateway.roster();
    await untilState(
      page,
      (state) => state.tracks.some(({ id }) => id === 'c2') && state.tracks.length === 1,
    );
    assert.equal(gateway.messages('offer').at(-1).sdp.match(/^m=/gm).length, lines);
    await until(page, () => document.querySelector('video[data-track=c2]')?.videoWidth > 0);
  });

  test('keys switch microphone and camera, open panels, and ask before leaving', async () => {
    const page = await enter();
    await untilState(page, (state) => state.microphone && state.camera);
    await page.keyboard.press('m');
    await untilState(page, (state) => !state.microphone);
    await spoken(page, 'Your microphone is off');
    await page.keyboard.press('v');
    await untilState(page, (state) => !state.camera);
    await gateway.message('mute', ({ source, muted }) => source === 'microphone' && muted);
    await page.keyboard.press('c');
    await untilState(page, (state) => state.camera);

    await page.keyboard.press('p');
    await page.waitForSelector('#panel h2:focus');
    assert.equal(await page.getAttribute('[data-action=people]', 'aria-expanded'), 'true');
    await page.keyboard.press('Escape');
    await page.waitForSelector('[data-action=people]:focus');

    await page.keyboard.press('l');
    await page.waitForSelector('dialog[open]');
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog[open]', { state: 'detached' });
    await page.keyboard.press('l');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'You have left the meeting' }).waitFor();
    await gateway.message('leave');
    assert.equal(gateway.messages('leave').length, 1);
    assert.equal((await stateOf(page)).camera, false);
  });

  test('a microphone muted before joining is muted in the meeting, even if the gateway forgot', async () => {
    const page = await open();
    await page.goto(gateway.url());
    await untilState(page, (state) => state.microphone);
    await page.click('[data-action=microphone]');
    await untilState(page, (state) => !state.microphone);
    await page.fill('#name', 'Ada');
    await page.click('#join');
    await untilState(page, (state) =>
      state.participants.some(
        ({ you, tracks }) =>
          you && tracks.some(({ source, muted }) => source === 'microphone' && muted),
      ),
    );
    for (const socket of gateway.sockets) socket.tracks[0].muted = false;
    gateway.roster();
    await untilState(page, (state) =>
      state.participants.some(
        ({ you, tracks }) =>
          you && tracks.some(({ source, muted }) => source === 'microphone' && muted),
      ),
    );
    assert.equal(
      gateway.messages('mute').filter(({ source, muted }) => source === 'microphone' && !muted)
        .length,
      0,
    );
  });

  test('every control is reached with Tab and shows its focus', async () => {
    const page = await enter();
    const reached = new Set();
    for (let index = 0; index < 25; index += 1) {
      await page.keyboard.press('Tab');
      const { action, outline } = await page.evaluate(() => ({
        action: document.activeElement?.dataset.action,
        outline: getComputedStyle(document.activeElement).outlineStyle,
      }));
      if (action) {
        reached.add(action);
        assert.equal(outline, 'solid', action);
      }
    }
    for (const action of ['microphone', 'camera', 'people', 'devices', 'details', 'help', 'leave'])
      assert.ok(reached.has(action), action);
  });

  test('shares the screen and stops again', async () => {
    const answerer = await Answerer.start(browser, gateway);
    pages.push(answerer.page);
    const page = await enter({
      init: () => {
        navigator.mediaDevices.getDisplayMedia = async () => {
          const canvas = document.createElement('canvas');
          canvas.getContext('2d').fillRect(0, 0, 10, 10);
          return canvas.captureStream(5);
        };
      },
    });
    await untilState(page, (state) => state.connection === 'connected');
    await page.keyboard.press('s');
    await untilState(
      page,
      (state) => state.sharing && state.published.some(({ source }) => source === 'screen'),
    );
    await spoken(page, 'You share your screen');
    await page.keyboard.press('s');
    await untilState(
      page,
      (state) => !state.sharing && !state.published.some(({ source }) => source === 'screen'),
    );
    await gateway.message('offer', ({ publish }) =>
      publish.some(({ source }) => source === 'screen'),
    );
  });

  test('a participant list tells how each leg is encrypted and where the gateway decrypts', async () => {
    gateway.others = [
      person('r1', 'Big Room', {
        kind: 'room',
        encryption: 'SRTP AEAD_AES_256_GCM',
        decrypted_by_gateway: true,
      }),
      person('r2', 'Old Room', {
        kind: 'room',
        encrypted: false,
        encryption: '',
        decrypted_by_gateway: true,
      }),
    ];
    const page = await enter();
    await page.keyboard.press('p');
    const marks = (id) =>
      page.$$eval(`#panel [data-participant=${id}] [data-mark]`, (all) =>
        all.map((one) => one.dataset.mark),
      );
    assert.deepEqual(await marks('r1'), ['encrypted', 'gateway']);
    assert.deepEqual(await marks('r2'), ['clear', 'gateway']);
    await page.getByText('1 connection is not encrypted').first().waitFor();
    assert.ok(await page.locator('.tile[data-participant=r2] [data-mark=clear]').isVisible());
    assert.ok(await page.getByText('This leg is encrypted: SRTP AEAD_AES_256_GCM').isVisible());
  });

  test('comings and goings are announced', async () => {
    const page = await enter();
    gateway.others = [person('r1', 'Grace')];
    gateway.roster();
    await spoken(page, 'Grace joined');
    gateway.others = [];
    gateway.roster();
    await spoken(page, 'Grace left');
  });

  test('the active speaker moves to the first place and content is large', async () => {
    gateway.others = ['r1', 'r2', 'r3'].map((id) =>
      person(id, id, { tracks: [track(`c${id}`, 'camera')] }),
    );
    const page = await enter();
    gateway.send({ type: 'speakers', participants: ['r3'] });
    await page.waitForSelector('.tile[data-participant=r3].is-speaking');
    const at = (selector) =>
      page.locator(selector).evaluate((tile) => {
        const { x, y, width, height } = tile.getBoundingClientRect();
        return { x, y, area: width * height };
      });
    await page.waitForTimeout(400);
    const [first, other] = [
      await at('.tile[data-participant=r3]'),
      await at('.tile[data-participant=r1]'),
    ];
    assert.ok(first.y < other.y || first.x < other.x);
    gateway.others[0].tracks.push(track('s1', 'screen'));
    gateway.roster();
    await page.waitForSelector('.tile-screen');
    await page.waitForTimeout(400);
    assert.ok((await at('.tile-screen')).area > 4 * (await at('.tile[data-participant=r3]')).area);
  });

  test('only the tiles of the page in view are subscribed', async () => {
    const answerer = await Answerer.start(browser, gateway);
    pages.push(answerer.page);
    gateway.others = Array.from({ length: 12 }, (_, index) =>
      person(`r${index}`, `Name ${index}`, {
        tracks: [track(`m${index}`, 'microphone'), track(`c${index}`, 'camera')],
      }),
    );
    const page = await enter();
    await untilState(page, (state) => state.subscriptions.length === 21);
    await page.getByRole('button', { name: 'Next participants' }).click();
    await untilState(
      page,
      (state) => state.subscriptions.filter(({ kind }) => kind === 'video').length === 3,
    );
    assert.equal(
      (await stateOf(page)).subscriptions.filter(({ kind }) => kind === 'audio').length,
      12,
    );
  });

  test('asks for the PIN, says when it is wrong, and waits when told', async () => {
    gateway.onHello = (hello, { send, welcome }) => {
      if (hello.pin === '4711') welcome();
      else
        send(
          hello.pin ? { type: 'pin', wrong: true, retry_after: 2 } : { type: 'pin', wrong: false },
        );
    };
    const page = await open();
    await page.goto(gateway.url());
    await page.fill('#name', 'Ada');
    await page.click('#join');
    await page.waitForSelector('#pin:focus');
    await page.keyboard.type('1');
    await page.keyboard.press('Enter');
    await page.getByText('Too many attempts').waitFor();
    assert.ok(await page.getByRole('button', { name: 'Continue' }).isDisabled());
    await page.getByText('do not go together').waitFor();
    await page.fill('#pin', '4711');
    await page.keyboard.press('Enter');
    await untilState(page, (state) => state.joined);
    assert.ok(
      !(
        await page.evaluate(
          () => JSON.stringify(localStorage) + JSON.stringify(window.roombridge.state),
        )
      ).includes('4711'),
    );
  });

  test('comes back by itself after the connection broke, with its resume token', async () => {
    const page = await enter();
    const { participant } = await stateOf(page);
    gateway.onHello = () => {}; // for now it hears and says nothing
    gateway.breakConnections();
    await page.locator('.banner', { hasText: 'The connection broke. Reconnecting' }).waitFor();
    gateway.onHello = 'welcome';
    gateway.breakConnections();
    await untilState(page, (state) => state.joined && state.signalling === 'joined');
    assert.equal(gateway.messages('hello').at(-1).resume, participant);
    await page.locator('.toast', { hasText: 'You are connected again.' }).waitFor();
    assert.ok(await page.locator('.banner').first().isHidden());
  });

  test('a gateway that is full has a friendly page and is tried again', async () => {
    let tries = 0;
    gateway.onHello = (hello, { send, welcome }) => {
      tries += 1;
      if (tries > 1) welcome();
      else send({ type: 'error', code: 'full', fatal: true, retry_after: 2 });
    };
    const page = await open();
    await page.goto(gateway.url());
    await page.fill('#name', 'Ada');
    await page.click('#join');
    await page.getByRole('heading', { name: 'All seats are taken' }).waitFor();
    await page.getByText('Trying again by itself').waitFor();
    await untilState(page, (state) => state.joined);
  });

  test('joins the echo test, whose number begins with a star', async () => {
    const page = await open();
    await page.goto(gateway.url('/'));
    await page.fill('#number', '*43');
    await page.fill('#name', 'Ada');
    await page.keyboard.press('Enter');
    await untilState(page, (state) => state.joined && state.number === '*43');
    await page.reload();
    await page.getByRole('heading', { name: 'Meeting *43' }).waitFor();
  });

  test('a bad offer is tried again with a new connection', async () => {
    const answerer = await Answerer.start(browser, gateway);
    pages.push(answerer.page);
    gateway.onOffer = async () => {
      gateway.onOffer = (offer) => answerer.answer(offer);
      gateway.send({ type: 'error', code: 'bad_offer', fatal: false });
    };
    const page = await enter();
    await untilState(page, (state) => state.connection === 'connected');
    assert.equal(gateway.messages('offer').filter(({ restart }) => restart).length, 2);
  });

  test('says who replaced it and does not come back by itself', async () => {
    const page = await enter();
    gateway.send({ type: 'bye', reason: 'replaced' });
    await page.getByRole('heading', { name: 'You joined somewhere else' }).waitFor();
    await page.waitForTimeout(1200);
    assert.equal(gateway.messages('hello').length, 1);
  });

  test('a gateway that cannot be reached is said plainly', async () => {
    const page = await open();
    await page.goto(gateway.url());
    await page.fill('#name', 'Ada');
    gateway.onHello = (hello, { socket }) => socket.terminate();
    await page.click('#join');
    await page.getByRole('heading', { name: 'The gateway does not answer' }).waitFor();
    gateway.onHello = 'welcome';
    await untilState(page, (state) => state.joined);
  });

  test('says that the certificate is self-made and explains the warning', async () => {
    gateway.site = { title: 'Meetings', organisation: 'Town Hall', self_made_certificate: true };
    const page = await open();
    await page.goto(gateway.url());
    await page.getByText('This gateway’s certificate is self-made.').waitFor();
    assert.equal(await page.textContent('.brand'), 'MeetingsTown Hall');
    await page.click('#certificate');
    await page.getByRole('dialog', { name: 'The certificate of this page' }).waitFor();
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog', { state: 'detached' });
    await page.waitForSelector('#certificate:focus');
  });

  test('a browser that holds sound back gets a button that turns it on', async () => {
    const answerer = await Answerer.start(browser, gateway);
    pages.push(answerer.page);
    gateway.others = [person('r1', 'Grace', { tracks: [track('m1', 'microphone')] })];
    const page = await enter({
      init: () => {
        const play = HTMLMediaElement.prototype.play;
        HTMLMediaElement.prototype.play = function () {
          if (this.tagName === 'AUDIO' && !window.allowed)
            return Promise.reject(new DOMException('no', 'NotAllowedError'));
          return play.call(this);
        };
      },
    });
    const button = page.getByRole('button', { name: 'Turn sound on' });
    await button.waitFor();
    await page.evaluate(() => {
      window.allowed = true;
    });
    await button.click();
    await untilState(page, (state) => !state.soundIsBlocked);
    assert.ok(await button.isHidden());
  });

  test('an unplugged microphone is said and replaced', async () => {
    const page = await enter({
      init: () => {
        const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
        window.opened = [];
        navigator.mediaDevices.getUserMedia = async (wish) => {
          const stream = await ask(wish);
          if (wish.audio) window.opened.push(stream.getAudioTracks()[0]);
          return stream;
        };
      },
    });
    await untilState(page, (state) => state.microphone);
    await page.evaluate(() => {
      window.opened[0].stop();
      window.opened[0].dispatchEvent(new Event('ended'));
    });
    await page.locator('.toast', { hasText: 'The microphone was disconnected.' }).waitFor();
    await until(page, () => window.opened.length === 2 && window.roombridge.state.microphone);
  });

  test('chooses another device in the meeting', async () => {
    const page = await enter();
    await gateway.message('offer');
    await page.keyboard.press('d');
    await until(page, () => document.querySelectorAll('#choose-microphone option').length > 1);
    const other = await page.$eval(
      '#choose-microphone',
      (select) => [...select.options].find((option) => !option.selected).value,
    );
    await page.selectOption('#choose-microphone', other);
    await until(
      page,
      (id) =>
        JSON.parse(localStorage.getItem('roombridge.microphone_device')) === id &&
        window.roombridge.state.microphone,
      other,
    );
    assert.equal(gateway.messages('offer').length, 1, 'no new offer for a new device');
  });
});
