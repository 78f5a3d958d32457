// The meeting number in the page's address. Pure.

// What can be dialled: digits, * and #, as in the reserved number *43. Nothing otherwise.
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
  return /^[0-9*#]{1,20}$/.test(text);
}
