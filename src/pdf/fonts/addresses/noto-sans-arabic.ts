/** Where the build leaves the slices among the site's assets; no bytes. */
export default import.meta.glob<string>(
  '/node_modules/@fontsource/noto-sans-arabic/files/*-{400,700}-normal.woff',
  { query: '?url&no-inline', import: 'default', eager: true },
);
