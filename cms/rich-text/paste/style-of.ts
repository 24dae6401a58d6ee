/**
 * Gives the declarations of an element's `style` attribute, in small letters. The browser's own parser drops what it
 * does not know, and word processors say what matters in properties of their own.
 */
export function styleOf(element: Element): Map<string, string> {
  const declarations = (element.getAttribute('style') ?? '').split(';').map((declaration) => {
    const colon = declaration.indexOf(':');
    return [declaration.slice(0, colon).trim().toLowerCase(), declaration.slice(colon + 1).trim().toLowerCase()] as const;
  });
  return new Map(declarations.filter(([property]) => property !== ''));
}
