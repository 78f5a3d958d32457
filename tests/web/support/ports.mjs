// Ports nobody uses, below those that the system hands out by itself and beside the rooms' own.

import { createSocket } from 'node:dgram';
import { createServer } from 'node:net';

const LOWEST = 10240;
const HIGHEST = 31000;

const opens = (socket, event, open) =>
  new Promise((resolve) => {
    socket.once('error', () => resolve(false));
    socket.once(event, () => socket.close(() => resolve(true)));
    open();
  });

async function free(port) {
  const server = createServer();
  const datagrams = createSocket('udp4');
  return (
    (await opens(server, 'listening', () => server.listen(port, '127.0.0.1'))) &&
    (await opens(datagrams, 'listening', () => datagrams.bind(port, '127.0.0.1')))
  );
}

// `count` of them in a row.
export async function freePorts(count) {
  for (;;) {
    const first = LOWEST + Math.floor(Math.random() * (HIGHEST - LOWEST - count));
    const ports = Array.from({ length: count }, (_, at) => first + at);
    const checked = [];
    for (const port of ports) checked.push(await free(port));
    if (checked.every(Boolean)) return ports;
  }
}
