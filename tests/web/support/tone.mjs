// A file with one sine tone, for Chromium's fake microphone.

import { writeFileSync } from 'node:fs';

const RATE = 48000;

export function writeTone(path, frequency, seconds = 20) {
  const samples = RATE * seconds;
  const wave = Buffer.alloc(44 + samples * 2);
  wave.write('RIFF', 0);
  wave.writeUInt32LE(36 + samples * 2, 4);
  wave.write('WAVEfmt ', 8);
  wave.writeUInt32LE(16, 16);
  wave.writeUInt16LE(1, 20); // PCM
  wave.writeUInt16LE(1, 22); // mono
  wave.writeUInt32LE(RATE, 24);
  wave.writeUInt32LE(RATE * 2, 28);
  wave.writeUInt16LE(2, 32);
  wave.writeUInt16LE(16, 34);
  wave.write('data', 36);
  wave.writeUInt32LE(samples * 2, 40);
  for (let index = 0; index < samples; index += 1) {
    wave.writeInt16LE(
      Math.round(9000 * Math.sin((2 * Math.PI * frequency * index) / RATE)),
      44 + index * 2,
    );
  }
  writeFileSync(path, wave);
}
