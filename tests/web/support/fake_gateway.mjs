// A gateway of the tests' own: serves the page with the headers the real one sends, and plays the
// gateway's side of signalling.md. Each test scripts it through the handlers.

import { createServer } from 'node:https';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WebSocketServer } from 'ws';
import { makeCertificate } from './certificate.mjs';

const PAGE = fileURLToPath(new URL('../../../gateway/web/page/', import.meta.url));
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; " +
  "media-src 'self' blob: mediastream:; connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const PATIENCE = 30_000; // milliseconds

export const CODECS = { audio: ['opus'], video: ['H264', 'VP8'] };

export function person(id, name, more = {}) {
  return {
    id,
    name,
    kind: 'browser',
    you: false,
    encrypted: true,
    encryption: 'DTLS-SRTP AEAD_AES_128_GCM',
    decrypted_by_gateway: false,
    tracks: [],
    ...more,
  };
}

export function track(id, source, more = {}) {
  return {
    id,
    source,
    kind: source === 'microphone' || source === 'screen_audio' ? 'audio' : 'video',
    muted: false,
    ...more,
  };
}

export class FakeGateway {
  received = []; // every message of every browser, in order
  sockets = new Set();
  // What a hello is answered with: 'welcome', or a function (hello, seat) that sends what it likes.
  onHello = 'welcome';
  // async (offer) → {sdp, tracks}; without one, offers stay unanswered.
  onOffer = null;
  others = [];
  site = { title: 'roombridge', organisation: '', language: 'en', self_made_certificate: true }; // /page.json
  #server;
  #seats = 0;

  static async start() {
    const gateway = new FakeGateway();
    await gateway.listen();
    return gateway;
  }

  async listen(port = 0) {
    this.#server = createServer(makeCertificate(), (request, response) =>
      this.#serve(request, response),
    );
    const sockets = new WebSocketServer({
      server: this.#server,
      path: '/ws',
      handleProtocols: (names) => (names.has('roombridge.v1') ? 'roombridge.v1' : false),
    });
    sockets.on('connection', (socket) => this.#accept(socket));
    await new Promise((resolve) => this.#server.listen(port, '127.0.0.1', resolve));
    this.port = this.#server.address().port;
  }

  url(path = '/1001') {
    return `https://localhost:${this.port}${path}`;
  }

  messages(type) {
    return this.received.filter((message) => message.type === type);
  }

  // The first of that type for which `check` holds, waited for: what a page says of itself is true
  // before its message has arrived here.
  async message(type, check = () => true) {
    for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
      const found = this.messages(type).find(check);
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`no such ${type} within ${PATIENCE} ms: ${check}`);
  }

  // To every browser in the meeting.
  send(message) {
    for (const socket of this.sockets) socket.send(JSON.stringify(message));
  }

  roster() {
    for (const socket of this.sockets) {
      if (socket.seat)
        socket.send(
          JSON.stringify({ type: 'roster', participants: [...this.others, this.#own(socket)] }),
        );
    }
  }

  breakConnections() {
    for (const socket of this.sockets) socket.terminate();
  }

  async stop() {
    this.breakConnections();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #own({ seat, tracks }) {
    return person(seat.id, seat.name, { you: true, tracks });
  }

  #accept(socket) {
    this.sockets.add(socket);
    socket.tracks = [];
    socket.on('close', () => this.sockets.delete(socket));
    socket.on('message', (data) => this.#handle(JSON.parse(data), socket));
  }

  async #handle(message, socket) {
    this.received.push(message);
    const send = (reply) => socket.send(JSON.stringify(reply));
    if (message.type === 'hello') {
      const welcome = () => {
        const id = message.resume ?? `p${(this.#seats += 1)}`;
        socket.seat = { id, name: message.name };
        send({
          type: 'welcome',
          version: 1,
          participant: id,
          resume: id,
          meeting: { number: message.number, name: '' },
          codecs: CODECS,
        });
        this.roster();
      };
      if (this.onHello === 'welcome') welcome();
      else this.onHello(message, { send, welcome, socket });
    } else if (message.type === 'offer') {
      socket.tracks = message.publish.map(({ source }) =>
        track(`${socket.seat.id}-${source}`, source),
      );
      this.roster();
      const answer = await this.onOffer?.(message).catch(() => null); // the answering page may be closing
      if (answer) send({ type: 'answer', id: message.id, ...answer });
    } else if (message.type === 'ping') {
      send({ type: 'pong', t: message.t });
    } else if (message.type === 'mute') {
      const own = socket.tracks.find(({ source }) => source === message.source);
      if (own) own.muted = message.muted;
      this.roster();
    } else if (message.type === 'leave') {
      send({ type: 'bye', reason: 'left' });
      socket.close();
    }
  }

  async #serve(request, response) {
    const { pathname } = new URL(request.url, 'https://localhost');
    if (pathname === '/page.json') {
      response.writeHead(200, {
        'content-type': 'application/json',
        'content-security-policy': POLICY,
      });
      response.end(JSON.stringify(this.site));
      return;
    }
    const file = /^\/(?:[\d*#]|%2a|%23){0,20}$/i.test(pathname)
      ? 'index.html'
      : normalize(pathname).slice(1);
    try {
      const body = await readFile(join(PAGE, file));
      response.writeHead(200, {
        'content-type': TYPES[extname(file)] ?? 'text/plain',
        'content-security-policy': POLICY,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'permissions-policy': 'camera=(self), microphone=(self), display-capture=(self)',
      });
      response.end(body);
    } catch {
      response.writeHead(404, { 'content-security-policy': POLICY });
      response.end();
    }
  }
}
