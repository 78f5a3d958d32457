// Gives the session machine a WebSocket, a clock and a timer. Emits the machine's events by name,
// plus `state` after each change.

import { Emitter } from './emitter.js';
import { Session } from './model/session.js';

export class Signalling extends Emitter {
  #session;
  #socket = null;
  #timer = null;
  #address;
  #lastState = null;
  #online = () => this.#run((now) => this.#session.handleOnline(now));

  // `hello`: {number, name}. `address` is the wss: address of the gateway.
  constructor(address, hello) {
    super();
    this.#address = address;
    this.#session = new Session(hello);
    window.addEventListener('online', this.#online);
  }

  get state() {
    return this.#session.state;
  }

  start() {
    this.#run((now) => this.#session.handleStart(now));
  }

  submitPin(pin) {
    this.#run((now) => this.#session.handlePin(pin, now));
  }

  send(message) {
    return this.#run(() => this.#session.handleSend(message));
  }

  leave() {
    this.#run(() => this.#session.handleLeave());
    window.removeEventListener('online', this.#online);
  }

  #run(input) {
    const result = input(performance.now());
    this.#carryOut();
    return result;
  }

  #carryOut() {
    for (
      let command = this.#session.pollCommand();
      command;
      command = this.#session.pollCommand()
    ) {
      if (command.do === 'open') this.#open();
      else if (command.do === 'close') this.#close();
      else if (this.#socket?.readyState === WebSocket.OPEN)
        this.#socket.send(JSON.stringify(command.message));
    }
    this.#arm();
    for (let event = this.#session.pollEvent(); event; event = this.#session.pollEvent()) {
      this.emit(event.name, event.detail);
    }
    if (this.#session.state !== this.#lastState) {
      this.#lastState = this.#session.state;
      this.emit('state', this.#lastState);
    }
  }

  #arm() {
    clearTimeout(this.#timer);
    const deadline = this.#session.deadline();
    if (deadline === null) return;
    const wait = Math.max(0, deadline - performance.now());
    this.#timer = setTimeout(() => this.#run((now) => this.#session.handleTimeout(now)), wait + 1);
  }

  #open() {
    this.#close();
    const socket = new WebSocket(this.#address, 'roombridge.v1');
    this.#socket = socket;
    // An older socket may still report its end; only the current one is heard.
    const current = (input) => (event) => {
      if (this.#socket === socket) this.#run((now) => input(event, now));
    };
    socket.onopen = current((_, now) => this.#session.handleOpen(now));
    socket.onclose = current((_, now) => this.#session.handleClose(now));
    socket.onmessage = current((event, now) => {
      const message = parse(event.data);
      if (message) this.#session.handleMessage(message, now);
    });
  }

  #close() {
    const socket = this.#socket;
    this.#socket = null;
    socket?.close();
  }
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
