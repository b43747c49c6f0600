/**
 * The router: which declared page an address belongs to, and the values in its path.
 *
 * The manifest lists literal addresses before those with parameters, so the first that fits is the right one.
 */

/** @typedef {Record<string, any>} Page */
/** @typedef {{ page: Page, parameters: Record<string, string> }} Match */

/** A function from path to page, made once. @param {Page[]} pages @returns {(path: string) => Match | null} */
export function createRouter(pages) {
  const routes = pages.map((page) => ({ page, pattern: new RegExp(`^${page.path.replace(/<([a-z_]+)>/g, '(?<$1>[^/]+)')}$`) }));
  return (path) => {
    for (const { page, pattern } of routes) {
      const found = pattern.exec(path);
      if (found) return { page, parameters: { ...found.groups } };
    }
    return null;
  };
}
