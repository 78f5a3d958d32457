// Why a camera or microphone could not be opened, in the page's words. Pure.

export function reasonOf(error, isSecureContext) {
  if (!isSecureContext) return 'insecure';
  switch (error?.name) {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'denied';
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'missing';
    case 'NotReadableError':
    case 'AbortError':
      return 'in_use';
    default:
      return 'failed';
  }
}
