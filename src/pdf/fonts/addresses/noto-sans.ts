/** Where the build leaves the slices among the site's assets; no bytes. */
export default import.meta.glob<string>(
  '/node_modules/@fontsource/noto-sans/files/noto-sans-*-{400-normal,700-normal,400-italic}.woff',
  { query: '?url&no-inline', import: 'default', eager: true },
);
