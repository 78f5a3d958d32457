// Looks at and listens to what a page plays: pixels of a <video>, the strongest tone of an <audio>.

// {width, height, colours, moving}: how many of 64 coarse colours the picture has and which share of
// its pixels changes within `gap` milliseconds.
export function lookAt(page, selector, gap = 700) {
  return page.evaluate(
    async ([css, wait]) => {
      const video = document.querySelector(css);
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [160, 90];
      const paint = canvas.getContext('2d', { willReadFrequently: true });
      const pixels = () => {
        paint.drawImage(video, 0, 0, 160, 90);
        return paint.getImageData(0, 0, 160, 90).data;
      };
      const first = pixels();
      await new Promise((resolve) => setTimeout(resolve, wait));
      const second = pixels();
      const colours = new Set();
      let changed = 0;
      let saturated = 0;
      for (let index = 0; index < first.length; index += 4) {
        const [red, green, blue] = second.slice(index, index + 3);
        colours.add(`${red >> 6} ${green >> 6} ${blue >> 6}`);
        if (Math.max(red, green, blue) - Math.min(red, green, blue) > 60) saturated += 1;
        const difference = [0, 1, 2].reduce(
          (sum, channel) => sum + Math.abs(first[index + channel] - second[index + channel]),
          0,
        );
        if (difference > 60) changed += 1;
      }
      return {
        width: video.videoWidth,
        height: video.videoHeight,
        colours: colours.size,
        saturated: saturated / 14400,
        moving: changed / 14400,
      };
    },
    [selector, gap],
  );
}

// {frequency, level}: the strongest tone within `duration` milliseconds in hertz and decibels of full scale.
export function listenTo(page, selector, duration = 1500) {
  return page.evaluate(
    async ([css, time]) => {
      const audio = new AudioContext({ sampleRate: 48000 });
      await audio.resume();
      const analyser = new AnalyserNode(audio, { fftSize: 8192, smoothingTimeConstant: 0 });
      const source = audio.createMediaStreamSource(document.querySelector(css).srcObject);
      source.connect(analyser);
      const bins = new Float32Array(analyser.frequencyBinCount);
      let best = { frequency: 0, level: -Infinity };
      const end = performance.now() + time;
      while (performance.now() < end) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        analyser.getFloatFrequencyData(bins);
        bins.forEach((level, index) => {
          if (level > best.level) best = { frequency: (index * 48000) / 8192, level };
        });
      }
      source.disconnect();
      await audio.close();
      return best;
    },
    [selector, duration],
  );
}

// An init script: noise suppression takes a steady tone for noise, so the page gets the plain microphone.
export function plainMicrophone() {
  const ask = MediaDevices.prototype.getUserMedia;
  MediaDevices.prototype.getUserMedia = function (wish) {
    const audio = wish.audio && {
      ...wish.audio,
      echoCancellation: false,
      noiseSuppression: false,
      autoGainControl: false,
    };
    return ask.call(this, { ...wish, audio });
  };
}

// An init script: camera and screen are painted pictures in which something moves: the colour too,
// unless `camera` and `screen` name one, by inColours().
export function paintedPictures({ camera, screen } = {}) {
  if (!window.MediaDevices) return; // an empty page
  const painted = (colour) => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [640, 360];
    const paint = canvas.getContext('2d');
    let step = 0;
    setInterval(() => {
      step += 1;
      paint.fillStyle = colour ?? `hsl(${(step * 9) % 360} 90% 50%)`;
      paint.fillRect(0, 0, 640, 360);
      paint.fillStyle = '#fff';
      paint.fillRect((step * 13) % 600, 140, 40, 80);
    }, 66);
    return Promise.resolve(canvas.captureStream(15));
  };
  const ask = MediaDevices.prototype.getUserMedia;
  MediaDevices.prototype.getUserMedia = function (wish) {
    return wish.video ? painted(camera) : ask.call(this, wish);
  };
  MediaDevices.prototype.getDisplayMedia = () => painted(screen);
}

export const inColours = (colours) => `(${paintedPictures})(${JSON.stringify(colours)})`;

// {red: 0.5, …}: which share of the picture each of six strong colours has.
export function coloursOf(page, selector) {
  return page.evaluate((css) => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [160, 90];
    const paint = canvas.getContext('2d');
    paint.drawImage(document.querySelector(css), 0, 0, 160, 90);
    const { data } = paint.getImageData(0, 0, 160, 90);
    const names = [, 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan']; // by 1 red, 2 green, 4 blue
    const shares = Object.fromEntries(names.slice(1).map((name) => [name, 0]));
    for (let index = 0; index < data.length; index += 4) {
      const rgb = [...data.slice(index, index + 3)];
      const [low, middle, high] = [...rgb].sort((one, other) => one - other);
      if (Math.max(high - middle, middle - low) < 110) continue; // neither strong nor pure
      const which = rgb.reduce((sum, one, bit) => sum + (2 * one > low + high ? 1 << bit : 0), 0);
      shares[names[which]] += 1 / 14400;
    }
    return shares;
  }, selector);
}

// Looks until half of the picture has the colour; `who` is for errors.
export async function untilColour(page, selector, colour, who, timeout = 30_000) {
  const end = Date.now() + timeout;
  for (;;) {
    const seen = await coloursOf(page, selector).catch(({ message }) => ({ message }));
    if (seen[colour] >= 0.5) return;
    if (Date.now() > end) throw new Error(`${who} sees ${JSON.stringify(seen)}, not ${colour}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

// The same as listenTo() of what the page records, where it has no sound card for an AudioContext
// to run by: the end of the recording is looked at.
export function listenToRecording(page, selector, duration = 2500) {
  return page.evaluate(
    async ([css, time]) => {
      const recorder = new MediaRecorder(document.querySelector(css).srcObject);
      const recorded = new Promise((resolve) => {
        recorder.ondataavailable = ({ data }) => resolve(data);
      });
      recorder.start();
      await new Promise((resolve) => setTimeout(resolve, time));
      recorder.stop();
      const file = await (await recorded).arrayBuffer();
      const audio = new OfflineAudioContext(1, 48000, 48000);
      const buffer = await audio.decodeAudioData(file);
      const analyser = new AnalyserNode(audio, { fftSize: 8192, smoothingTimeConstant: 0 });
      const source = new AudioBufferSourceNode(audio, { buffer });
      source.connect(analyser).connect(audio.destination);
      source.start(0, Math.max(0, buffer.duration - 1.1));
      await audio.startRendering();
      const bins = new Float32Array(analyser.frequencyBinCount);
      analyser.getFloatFrequencyData(bins);
      const level = bins.reduce((most, one) => Math.max(most, one), -Infinity);
      return { frequency: (bins.indexOf(level) * 48000) / 8192, level };
    },
    [selector, duration],
  );
}

// Looks again and again until `check(picture)` holds for what lookAt() says; `who` is for errors.
export async function untilSeen(page, selector, check, who, timeout = 60_000) {
  const end = Date.now() + timeout;
  for (;;) {
    const picture = await lookAt(page, selector, 2000).catch(({ message }) => ({ message }));
    if (picture.width > 0 && check(picture)) return picture;
    if (Date.now() > end) throw new Error(`${who} sees ${JSON.stringify(picture)}`);
  }
}
