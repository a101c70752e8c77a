// Before the first paint: of the languages that this page holds, the one that the address begins
// with. Cloning a template is no Trusted Types sink.
{
  const { pathname } = location;
  const templates = [...document.querySelectorAll('template')];
  const own = templates.find(({ dataset }) => pathname.startsWith(dataset.root));
  if (own) {
    const { lang, dir, title } = own.dataset;
    Object.assign(document.documentElement, { lang, dir });
    document.title = `${title} · Touchpoint`;
    document.body.replaceChildren(own.content);
  }
}
