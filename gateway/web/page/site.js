// What the operator of this gateway says about it, from /page.json: title, organisation, language,
// and whether the certificate is self-made. All of it may be missing.

export async function loadSite() {
  try {
    const response = await fetch('/page.json');
    return response.ok ? siteFrom(await response.json()) : siteFrom({});
  } catch {
    return siteFrom({});
  }
}

export function siteFrom(json) {
  const text = (value) => (typeof value === 'string' ? value.trim() : '');
  return {
    title: text(json?.title) || 'roombridge',
    organisation: text(json?.organisation),
    language: text(json?.language),
    selfMade: json?.self_made_certificate === true,
  };
}
