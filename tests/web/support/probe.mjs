// The program's own synthetic room, as a second process that calls the gateway.

import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PROGRAM =
  process.env.ROOMBRIDGE ?? fileURLToPath(new URL('../../../build/roombridge', import.meta.url));

// Calls and returns {report: Promise of the JSON report, hangUp()}.
export function call(uri, ...options) {
  const room = spawn(PROGRAM, ['probe', uri, ...options], { stdio: ['ignore', 'pipe', 'ignore'] });
  let text = '';
  room.stdout.on('data', (data) => (text += data));
  const report = new Promise((resolve, reject) =>
    room.once('close', () => {
      try {
        resolve(JSON.parse(text));
      } catch (error) {
        reject(error);
      }
    }),
  );
  return { report, hangUp: () => room.kill('SIGINT') };
}
