// Debian's Firefox, driven over WebDriver BiDi, with devices of its own making: a field of changing
// colour and a tone. It pairs no loopback address with another, so it meets a gateway at `address`,
// as it would meet one on another machine.

import { existsSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import playwright from 'playwright-core';

const PROGRAM = process.env.FIREFOX ?? '/usr/bin/firefox-esr';

// That of the network namespace which in_namespace makes.
export const address = networkInterfaces().site?.find(({ family }) => family === 'IPv4')?.address;

export const noFirefox = !existsSync(PROGRAM)
  ? `${PROGRAM} is not installed`
  : !address && 'Firefox offers no loopback address: run this by tests/web/in_namespace';

const QUIET = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'media.gmp-manager.url': '', // no codec is fetched
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
};
const DEVICES = {
  'media.autoplay.blocking_policy': 0,
  'media.autoplay.default': 0,
  'media.navigator.permission.disabled': true,
  'media.navigator.streams.fake': true,
};

export function launchFirefox({ tone = 1000 } = {}) {
  return playwright._bidiFirefox.launch({
    executablePath: PROGRAM,
    firefoxUserPrefs: { ...QUIET, ...DEVICES, 'media.navigator.audio.fake_frequency': tone },
  });
}
