// The media side of the fake gateway: a second page that answers the first one's offers with an
// RTCPeerConnection of its own. It sends a moving picture and a tone on every line that asks for
// one, and can say what it receives.

import { openPage } from './browser.mjs';

export class Answerer {
  static async start(browser, gateway, { tone = 660 } = {}) {
    const answerer = new Answerer();
    answerer.page = await openPage(browser);
    await answerer.page.goto(gateway.url('/'));
    await answerer.page.evaluate(prepare, tone);
    gateway.onOffer = (offer) => answerer.answer(offer);
    return answerer;
  }

  async answer({ sdp, subscribe, restart }) {
    const answer = await this.page.evaluate(
      ([offer, lines, again]) => window.answer(offer, lines, again),
      [sdp, subscribe.map(({ mid }) => mid), restart === true],
    );
    return { sdp: answer, tracks: subscribe };
  }

  // Codec and size of what arrives from the page, by kind.
  received() {
    return this.page.evaluate(() => window.received());
  }

  // Takes the transport away, as a dead network would.
  hangUp() {
    return this.page.evaluate(() => window.connection.close());
  }
}

function prepare(tone) {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [640, 360];
  const paint = canvas.getContext('2d');
  let step = 0;
  setInterval(() => {
    step += 1;
    paint.fillStyle = `hsl(${(step * 9) % 360} 90% 50%)`;
    paint.fillRect(0, 0, 640, 360);
    paint.fillStyle = '#fff';
    paint.fillRect((step * 13) % 600, 140, 40, 80);
  }, 66);
  const audio = new AudioContext();
  const oscillator = new OscillatorNode(audio, { frequency: tone });
  const out = audio.createMediaStreamDestination();
  oscillator.connect(out);
  oscillator.start();
  const tracks = {
    video: canvas.captureStream(15).getVideoTracks()[0],
    audio: out.stream.getAudioTracks()[0],
  };

  window.answer = async (sdp, lines, again) => {
    if (again || !window.connection) {
      window.connection?.close();
      window.connection = new RTCPeerConnection({ bundlePolicy: 'max-bundle' });
    }
    const { connection } = window;
    await connection.setRemoteDescription({ type: 'offer', sdp });
    for (const transceiver of connection.getTransceivers()) {
      if (!lines.includes(transceiver.mid)) continue;
      transceiver.direction = 'sendonly';
      await transceiver.sender.replaceTrack(tracks[transceiver.receiver.track.kind]);
    }
    await connection.setLocalDescription();
    if (connection.iceGatheringState !== 'complete') {
      await new Promise((resolve) => {
        connection.addEventListener(
          'icegatheringstatechange',
          () => connection.iceGatheringState === 'complete' && resolve(),
        );
      });
    }
    return connection.localDescription.sdp;
  };

  window.received = async () => {
    const reports = [...(await window.connection.getStats()).values()];
    const found = {};
    for (const report of reports.filter(({ type }) => type === 'inbound-rtp')) {
      const codec = reports.find(({ id }) => id === report.codecId)?.mimeType;
      found[report.kind] = {
        codec,
        frames: report.framesDecoded ?? null,
        packets: report.packetsReceived,
        width: report.frameWidth ?? null,
      };
    }
    return found;
  };
}
