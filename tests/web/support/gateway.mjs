// Starts the real gateway: build/roombridge (or $ROOMBRIDGE) on loopback, on ports of its own.

import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePorts } from './ports.mjs';

const PROGRAM =
  process.env.ROOMBRIDGE ?? fileURLToPath(new URL('../../../build/roombridge', import.meta.url));
const START_TIME = 30_000;

export const noGateway = existsSync(PROGRAM) ? false : `${PROGRAM} is not built`;

export class Gateway {
  log = '';
  #process;
  folder;

  // `settings`: more lines of YAML, after those that set the ports; `environment`: for its secrets;
  // `advertised`: the address of this machine that SDP and ICE say, where loopback will not do.
  static async start({ settings = '', environment = {}, advertised = '' } = {}) {
    const gateway = new Gateway();
    gateway.folder = mkdtempSync(join(tmpdir(), 'roombridge-gateway-'));
    const [web, sip, tls, media, metrics, ras, h323] = await freePorts(7);
    gateway.port = web;
    gateway.sip = sip;
    gateway.sips = tls;
    gateway.h323 = h323;
    gateway.metrics = metrics;
    const file = join(gateway.folder, 'roombridge.yaml');
    writeFileSync(
      file,
      [
        advertised
          ? `listen: { address: 0.0.0.0, advertised_address: ${advertised} }`
          : 'listen: { address: 127.0.0.1 }',
        `sip: { udp_port: ${sip}, tcp_port: ${sip}, tls_port: ${tls} }`,
        `h323: { port: ${h323}, tls_port: 0 }`,
        `gatekeeper: { port: ${ras}, multicast: false }`,
        `web: { port: ${gateway.port} }`,
        `media: { browser_port: ${media} }`,
        `metrics: { port: ${metrics} }`,
        `tls: { state_directory: ${gateway.folder} }`,
        settings,
        '',
      ].join('\n'),
    );
    await gateway.#run(file, environment);
    return gateway;
  }

  url(path = '/1001') {
    return `https://localhost:${this.port}${path}`;
  }

  // Asks it to end and returns its exit status.
  async stop() {
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    if (this.#process.exitCode === null) {
      this.#process.kill('SIGTERM');
      const again = setTimeout(() => this.#process.kill('SIGTERM'), 2000); // a second one ends at once
      await ended;
      clearTimeout(again);
    }
    rmSync(this.folder, { recursive: true });
    return this.#process.exitCode;
  }

  #run(file, environment) {
    this.#process = spawn(PROGRAM, ['serve', '--config', file], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...environment },
    });
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error(`not ready in time:\n${this.log}`)),
        START_TIME,
      );
      const hear = (chunk) => {
        this.log += chunk;
        if (!/^ready/m.test(this.log)) return;
        clearTimeout(timer);
        resolve();
      };
      this.#process.stdout.on('data', hear);
      this.#process.stderr.on('data', hear);
      this.#process.once('exit', (status) => {
        clearTimeout(timer);
        reject(new Error(`ended with status ${status}:\n${this.log}`));
      });
    });
  }
}
