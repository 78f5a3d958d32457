// The page's symbols, drawn on a 24 by 24 grid with a line of 2. Decoration: always beside a name.

const PATHS = {
  microphone: [
    'M12 3a3 3 0 0 1 3 3v5a3 3 0 0 1-6 0V6a3 3 0 0 1 3-3z',
    'M5.5 11a6.5 6.5 0 0 0 13 0',
    'M12 17.5V21',
  ],
  microphone_off: [
    'M15 10V6a3 3 0 0 0-5.8-1M9 9v2a3 3 0 0 0 4.6 2.5',
    'M5.5 11a6.5 6.5 0 0 0 10.4 5.2M18.4 12.2l.1-1.2',
    'M12 17.5V21',
    'M4 3l16 18',
  ],
  camera: [
    'M5 6.5h8.5a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2z',
    'M15.5 10.7l5.5-3v8.6l-5.5-3',
  ],
  camera_off: [
    'M9 6.5h4.5a2 2 0 0 1 2 2v4.5M14 17.500H5a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2',
    'M15.500 10.700l5.500-3v8.600l-3-1.600',
    'M4 3l16 18',
  ],
  screen: [
    'M4 5h16a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1z',
    'M8 21h8',
    'M12 14V8.500M9.300 10.800L12 8.200l2.700 2.600',
  ],
  screen_off: [
    'M4 5h16a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1z',
    'M8 21h8',
    'M9.500 8.500l5 5M14.5 8.500l-5 5',
  ],
  people: [
    'M9 11a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7z',
    'M2.500 20a6.500 6.500 0 0 1 13 0',
    'M16 4.300a3.500 3.500 0 0 1 0 6.400M18.500 14.5a6.500 6.500 0 0 1 3 5.500',
  ],
  details: ['M4 20v-4M9.300 20v-8M14.600 20V8M20 20V4'],
  devices: [
    'M4 7h9M19 7h1M4 17h1M11 17h9',
    'M16 9.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5z',
    'M8 19.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5z',
  ],
  help: [
    'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z',
    'M9.500 9.500a2.500 2.500 0 1 1 3.600 2.200c-.7.400-1.100.9-1.100 1.800',
    'M12 16.700v.1',
  ],
  leave: [
    'M3 14.5c0-2 4-4.5 9-4.5s9 2.500 9 4.5v1.500a1 1 0 0 1-1.200 1l-3.300-.7a1 1 0 0 1-.8-1v-1.800a12 12 0 0 0-7.400 0v1.800a1 1 0 0 1-.8 1l-3.300.7a1 1 0 0 1-1.200-1z',
  ],
  close: ['M6 6l12 12M18 6L6 18'],
  lock: [
    'M6 11h12a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1v-7a1 1 0 0 1 1-1z',
    'M8.500 11V7.500a3.500 3.500 0 0 1 7 0V11',
  ],
  unlock: [
    'M6 11h12a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1v-7a1 1 0 0 1 1-1z',
    'M8.500 11V7.500a3.500 3.500 0 0 1 6.600-1.600',
  ],
  gateway: ['M4 4h16v6H4zM4 14h16v6H4z', 'M8 7h.1M8 17h.1'],
  enlarge: ['M14 4h6v6M20 4l-7 7M10 20H4v-6M4 20l7-7'],
  shrink: ['M20 10h-6V4M14 10l6-6M4 14h6v6M10 14l-6 6'],
  next: ['M9 5l7 7-7 7'],
  previous: ['M15 5l-7 7 7 7'],
  sound: [
    'M4 9.500v5h3.500L12 19V5L7.500 9.500z',
    'M15.500 9a4 4 0 0 1 0 6M18 6.500a8 8 0 0 1 0 11',
  ],
  warning: ['M12 4l9 16H3z', 'M12 10v4.5M12 17.200v.1'],
  logo: [
    'M4.5 17.500v-3a7.500 7.500 0 0 1 15 0v3M8.300 17.500v-2.700M12 17.500v-4M15.700 17.500v-2.700M3.500 17.500h17',
  ],
  more: ['M5.500 12h.1M12 12h.1M18.500 12h.1'],
  room: ['M4 6h16v9H4zM12 15v3M8 19.500h8'],
};

const SVG = 'http://www.w3.org/2000/svg';

export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  svg.dataset.icon = name;
  draw(svg, name);
  return svg;
}

function draw(svg, name) {
  svg.replaceChildren(
    ...PATHS[name].map((d) => {
      const path = document.createElementNS(SVG, 'path');
      path.setAttribute('d', d);
      return path;
    }),
  );
}

// Changes the symbol of an element made by icon().
export function setIcon(svg, name) {
  if (svg.dataset.icon === name) return;
  svg.dataset.icon = name;
  draw(svg, name);
}
