// What the page remembers on this computer: name, language and chosen devices. Never a PIN.

const PREFIX = 'roombridge.';

export class Settings {
  get(key, otherwise) {
    try {
      const text = localStorage.getItem(PREFIX + key);
      return text === null ? otherwise : JSON.parse(text);
    } catch {
      return otherwise; // storage may be switched off
    }
  }

  set(key, value) {
    try {
      localStorage.setItem(PREFIX + key, JSON.stringify(value));
    } catch {
      // Then it is forgotten with the page.
    }
  }
}
