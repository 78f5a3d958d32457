// Makes elements: h('button', {class: 'x', onclick: f, 'aria-label': 't'}, child, 'text').
// Members that begin with `on` become listeners; true sets an empty attribute; false, null and
// undefined set none. Text is always text, never markup.

export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== null && value !== undefined)
      element.setAttribute(name, value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return element;
}

// Sets an attribute only when it changes, so that screen readers and observers stay calm.
export function set(element, name, value) {
  if (value === null || value === false) {
    if (element.hasAttribute(name)) element.removeAttribute(name);
  } else if (element.getAttribute(name) !== String(value)) {
    element.setAttribute(name, value === true ? '' : value);
  }
}

export function write(element, text) {
  if (element.textContent !== text) element.textContent = text;
}
