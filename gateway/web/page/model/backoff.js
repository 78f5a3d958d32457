// How long to wait before the next attempt: doubling from `first` to `most` milliseconds, each spread
// over its upper half so that the browsers of a restarted gateway do not all return in one moment.

export class Backoff {
  #attempt = 0;
  #first;
  #most;
  #random;

  constructor({ first = 500, most = 15000, random = Math.random } = {}) {
    this.#first = first;
    this.#most = most;
    this.#random = random;
  }

  get attempt() {
    return this.#attempt;
  }

  // Milliseconds until the next attempt.
  next() {
    const ceiling = Math.min(this.#most, this.#first * 2 ** Math.min(this.#attempt, 20));
    this.#attempt += 1;
    return Math.round(ceiling / 2 + (ceiling / 2) * this.#random());
  }

  reset() {
    this.#attempt = 0;
  }
}
