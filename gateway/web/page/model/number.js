// The meeting number in the page's address. Pure.

// Digits, or a reserved number such as *43; nothing otherwise.
export function numberFromPath(path) {
  let text;
  try {
    text = decodeURIComponent(path.replace(/^\/+|\/+$/g, ''));
  } catch {
    return null;
  }
  return isNumber(text) ? text : null;
}

export function isNumber(text) {
  return /^\*?\d{1,32}$/.test(text);
}
