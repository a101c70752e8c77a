const longestFirst = (endings: string) =>
  endings.split(/\s+/).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

const verbEndings = longestFirst(
  'owalismy owalem owalam owali owac owal ujemy ujesz ujecie ujacy ujaca ujace uje uja uj ajac ' +
    'alem alam amy asz acie ajcie ajmy aja ac al aj emy esz ecie ic yc imy isz icie il ila ili ' +
    'ilem iono ony ona one any ana ane',
);

const nounEndings = longestFirst(
  'owaniami owaniach owania owanie owaniem owaniu aniami aniach ania anie aniem aniu ' +
    'eniami eniach enia enie eniem eniu osciami osciach osci oscia osc iejszych ' +
    'owego owemu owymi owych owej iego iemu ymi imi ego emu ych ich ami ach iami iach ' +
    'ow om iow iom ej ym im em ie ia iu a e i o u y',
);

/** "zgłosiliby", "pisałyśmy": a stem, its vowel, and an ending of the past or the conditional. */
const past =
  /^(.{3,}?)(?:owa|iwa|ywa|a|i|y|e|o|ne|nela|nal|na)?(?:lbym|lbys|libysmy|libyscie|lybysmy|lybyscie|labym|labys|lismy|liscie|lysmy|lyscie|lem|lam|les|las|lby|laby|loby|liby|lyby)$/;

/** Consonants that change before an ending: "kontakt", "kontakcie". */
const softened: readonly (readonly [ending: string, hard: string])[] = [
  ['scie', 'st'],
  ['dzie', 'd'],
  ['cie', 't'],
  ['rze', 'r'],
  ['dze', 'g'],
  ['dzi', 'd'],
  ['ce', 'k'],
  ['ci', 't'],
];

function withoutEnding(word: string, endings: readonly string[], least: number): string {
  const ending = endings.find((end) => word.endsWith(end) && word.length - end.length >= least);
  return ending ? word.slice(0, -ending.length) : word;
}

/** Undoes the changes at the end of a stem: "ręce" and "ręka", "klientek" and "klientka". */
function hardened(stem: string): string {
  return stem
    .replace(/dz$/, 'g')
    .replace(/rz$/, 'r')
    .replace(/(sz|cz|c)$/, 'k')
    .replace(/([^aeiouy])i$/, '$1')
    .replace(/([bcdfghjklmnprstwz])e([kcnl])$/, '$1$2')
    .replace(/c$/, 'k');
}

/** @param word folded; @returns what its inflected forms have in common */
export function polishStem(word: string): string {
  if (word.length < 4) return word;
  const pastStem = past.exec(word)?.[1];
  if (pastStem) return pastStem.replace(/(sz|cz|c)$/, 'k').replace(/dz$/, 'g');
  for (const [ending, hard] of softened) {
    if (word.endsWith(ending) && word.length - ending.length >= 2) {
      return word.slice(0, -ending.length) + hard;
    }
  }
  const verb = withoutEnding(word, verbEndings, 4);
  return hardened(verb === word ? withoutEnding(word, nounEndings, 3) : verb);
}
