/** `system` follows the device and is what nothing stored means. */
const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const key = 'touchpoint:theme';

export const nextTheme = (theme: Theme): Theme =>
  themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system';

/** What `first-paint.js` put on the document. */
export function themeOf({ dataset }: HTMLElement): Theme {
  return themes.find((theme) => theme === dataset['theme']) ?? 'system';
}

/** Shows the theme, and keeps it for the next page where the browser lets us store. */
export function chooseTheme(theme: Theme, root: HTMLElement): void {
  if (theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
  try {
    if (theme === 'system') localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // Storage is closed: the theme holds for this page.
  }
}
