// Rooms that share no line with the gateway (tests/peers), each a process told by lines of JSON.

import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const INSTALLED = at('build/python/bin/python'); // by tests/run, with what Debian does not have
const PYTHON = process.env.PYTHON ?? (existsSync(INSTALLED) ? INSTALLED : 'python3');

const works = (...command) => spawnSync(command[0], command.slice(1)).status === 0;

export const noPeers =
  (!works(PYTHON, '-c', 'import pycrate_asn1rt, cryptography') &&
    `${PYTHON} has no pycrate_asn1rt or no cryptography`) ||
  (!works('ffmpeg', '-version') && 'ffmpeg is not here') ||
  (!existsSync('/usr/bin/baresip') && 'baresip is not here');

export class Peer {
  #process;
  #answers;
  #last;

  // In its call when it is returned; `settings` are those of support/remote.py.
  static async start(settings) {
    const peer = new Peer();
    peer.#process = spawn(PYTHON, [at('tests/peers/support/remote.py')], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    peer.#answers = createInterface({ input: peer.#process.stdout })[Symbol.asyncIterator]();
    await peer.#ask(settings).catch(async (error) => {
      await peer.stop();
      throw error;
    });
    return peer;
  }

  // What its call does or has; where the last value is an object, it holds named parameters.
  async ask(what, ...values) {
    const named = typeof values.at(-1) === 'object' ? values.pop() : {};
    return this.#ask({ do: what, with: values, named });
  }

  // Hangs up and ends.
  async stop() {
    const ended = new Promise((resolve) => this.#process.once('close', resolve));
    this.#process.stdin.end();
    if (this.#process.exitCode === null) await ended;
  }

  #ask(request) {
    const turn = async () => {
      this.#process.stdin.write(`${JSON.stringify(request)}\n`);
      const { value, done } = await this.#answers.next();
      if (done) throw new Error('the room has ended');
      const { result, error } = JSON.parse(value);
      if (error) throw new Error(error);
      return result;
    };
    const mine = this.#last ? this.#last.then(turn, turn) : turn();
    this.#last = mine;
    return mine;
  }
}
