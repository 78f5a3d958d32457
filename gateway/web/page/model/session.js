// The signalling session of one browser (signalling.md, version 1) as a machine without sockets or
// clocks: inputs are handle…() with the time in milliseconds, outputs are pollCommand() and
// pollEvent(), deadline() is when handleTimeout() wants to be called (null: nothing pending).
//
// Commands: {do: 'open'} | {do: 'close'} | {do: 'send', message}
// Events:   joined, pin, roster, answer, speakers, waiting, refused, problem, ended

import { Backoff } from './backoff.js';

export const State = Object.freeze({
  idle: 'idle', // not started
  connecting: 'connecting', // socket is being opened
  greeting: 'greeting', // hello sent, nothing back yet
  pin: 'pin', // the gateway wants a PIN from the user
  joined: 'joined',
  waiting: 'waiting', // connection broke; the next attempt comes at the deadline
  refused: 'refused', // full, draining or rate-limited; tried again at the deadline if one was given
  ended: 'ended',
});

export const VERSION = 1;
export const ANSWER_TIME = 10_000; // for the socket to open and for the reply to hello
export const PING_INTERVAL = 10_000;
export const SILENCE = 25_000; // a connection that said nothing for so long is dead

const REFUSALS = new Set(['full', 'draining', 'rate_limited']);

export class Session {
  #state = State.idle;
  #commands = [];
  #events = [];
  #deadline = null;
  #lastHeard = 0;
  #socketIsOpen = false;
  #pin = null;
  #resume = null;
  #participant = null;
  #backoff;
  #hello;

  constructor({ number, name, random = Math.random }) {
    this.#hello = { number, name };
    this.#backoff = new Backoff({ random });
  }

  get state() {
    return this.#state;
  }

  get participant() {
    return this.#participant;
  }

  deadline() {
    return this.#deadline;
  }

  pollCommand() {
    return this.#commands.shift();
  }

  pollEvent() {
    return this.#events.shift();
  }

  handleStart(now) {
    if (this.#state === State.idle || this.#state === State.refused) this.#connect(now);
  }

  handleOpen(now) {
    if (this.#state !== State.connecting) return;
    this.#socketIsOpen = true;
    this.#lastHeard = now;
    this.#sayHello(now);
  }

  handleMessage(message, now) {
    this.#lastHeard = now;
    if (this.#state === State.ended) return;
    switch (message?.type) {
      case 'welcome':
        this.#handleWelcome(message, now);
        break;
      case 'pin':
        this.#pin = null;
        this.#enter(State.pin, null);
        this.#tell('pin', {
          wrong: message.wrong === true,
          retryAfter: seconds(message.retry_after),
        });
        break;
      case 'roster':
        this.#tell('roster', { participants: list(message.participants) });
        break;
      case 'answer':
        this.#tell('answer', message);
        break;
      case 'speakers':
        this.#tell('speakers', { participants: list(message.participants) });
        break;
      case 'error':
        this.#handleError(message, now);
        break;
      case 'bye':
        this.#end(message.reason ?? 'ended');
        break;
      default: // pong has done its work by being heard; later versions may say more
    }
  }

  handleClose(now) {
    this.#socketIsOpen = false;
    if (
      this.#state === State.connecting ||
      this.#state === State.greeting ||
      this.#state === State.joined
    ) {
      this.#wait(now);
    }
  }

  handleTimeout(now) {
    if (this.#deadline === null || now < this.#deadline) return;
    switch (this.#state) {
      case State.connecting:
      case State.greeting:
        this.#drop(now);
        break;
      case State.joined:
        if (now - this.#lastHeard >= SILENCE) {
          this.#drop(now);
        } else {
          this.#send({ type: 'ping', t: Math.round(now) });
          this.#deadline = now + PING_INTERVAL;
        }
        break;
      case State.waiting:
      case State.refused:
        this.#connect(now);
        break;
      default:
        this.#deadline = null;
    }
  }

  // The browser says that the network is back.
  handleOnline(now) {
    if (this.#state === State.waiting) this.#connect(now);
  }

  handlePin(pin, now) {
    if (this.#state !== State.pin) return;
    this.#pin = pin;
    if (this.#socketIsOpen) this.#sayHello(now);
    else this.#connect(now);
  }

  // Sends one message of the meeting; false when not in it.
  handleSend(message) {
    if (this.#state !== State.joined) return false;
    this.#send(message);
    return true;
  }

  handleLeave() {
    if (this.#state === State.ended) return;
    if (this.#state === State.joined) this.#send({ type: 'leave' });
    this.#end('left');
  }

  #handleWelcome(message, now) {
    if (this.#state !== State.greeting) return;
    if (message.version !== VERSION) {
      this.#end('bad_version');
      return;
    }
    const resumed = this.#participant !== null && this.#participant === message.participant;
    this.#participant = message.participant;
    this.#resume = message.resume ?? null;
    this.#backoff.reset();
    this.#enter(State.joined, now + PING_INTERVAL);
    this.#tell('joined', {
      resumed,
      participant: message.participant,
      meeting: message.meeting ?? {},
      codecs: message.codecs ?? {},
    });
  }

  #handleError(message, now) {
    const { code } = message;
    if (REFUSALS.has(code) && this.#state !== State.joined) {
      const retryAfter = seconds(message.retry_after);
      this.#commands.push({ do: 'close' });
      this.#socketIsOpen = false;
      this.#enter(State.refused, retryAfter === null ? null : now + retryAfter * 1000);
      this.#tell('refused', { code, retryAfter });
    } else if (message.fatal === true) {
      this.#end(code);
    } else {
      this.#tell('problem', { code });
    }
  }

  #connect(now) {
    this.#commands.push({ do: 'open' });
    this.#enter(State.connecting, now + ANSWER_TIME);
  }

  #sayHello(now) {
    const hello = { type: 'hello', version: VERSION, ...this.#hello };
    if (this.#pin !== null) hello.pin = this.#pin;
    if (this.#resume !== null) hello.resume = this.#resume;
    this.#send(hello);
    this.#enter(State.greeting, now + ANSWER_TIME);
  }

  #drop(now) {
    this.#commands.push({ do: 'close' });
    this.#socketIsOpen = false;
    this.#wait(now);
  }

  #wait(now) {
    const delay = this.#backoff.next();
    this.#enter(State.waiting, now + delay);
    this.#tell('waiting', {
      attempt: this.#backoff.attempt,
      delay,
      wasJoined: this.#participant !== null,
    });
  }

  #end(reason) {
    this.#commands.push({ do: 'close' });
    this.#socketIsOpen = false;
    this.#enter(State.ended, null);
    this.#pin = null;
    this.#resume = null;
    this.#tell('ended', { reason });
  }

  #enter(state, deadline) {
    this.#state = state;
    this.#deadline = deadline;
  }

  #send(message) {
    this.#commands.push({ do: 'send', message });
  }

  #tell(name, detail) {
    this.#events.push({ name, detail });
  }
}

function list(value) {
  return Array.isArray(value) ? value : [];
}

function seconds(value) {
  return Number.isFinite(value) && value >= 0 ? value : null;
}
