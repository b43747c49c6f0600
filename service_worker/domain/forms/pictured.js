/**
 * Pictured: the picture beside a label, in the language of the form.
 *
 * A definition names the record that holds it, its size and its words; the picture itself has an address of its own, so a
 * page stays small. Twin: webapp/domain/forms/pictured.py.
 */

/** @typedef {{ id: string, width: number, height: number, words: string } | null} Pictured */

/**
 * `{ id, width, height, words }` of the picture beside a label, or null where it has none.
 *
 * Where nobody has given one for this language, that of the form's first one stands there.
 * @param {Record<string, any>} definition @param {string} language @param {any} label @returns {Pictured}
 */
export function pictured(definition, language, label) {
  const shown = definition.pictures ?? {};
  const media = definition.media[label?.id ?? ''] ?? {};
  for (const one of [language, definition.default_language]) {
    const pieces = media[one]?.image ?? [];
    if (pieces.length !== 1 || !Object.hasOwn(shown, String(pieces[0]))) continue;
    const [id, width, height, words] = shown[pieces[0]];
    return { id, width, height, words };
  }
  return null;
}
