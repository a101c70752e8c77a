import { inline } from '../../document/build';
import type { Figure } from '../../document/figure';
import { formatNumber, joinSentences } from '../../i18n/format';
import type { Locale } from '../../i18n/locales';
import type chapterPersonas from '../../i18n/messages/en/chapter-personas.json';
import type terms from '../../i18n/messages/en/terms.json';
import type { Message, Translate } from '../../i18n/translate';
import { curveOf, feelingKey, walkedStages, type MapStage } from '../journey-map';
import { drawEmotions } from '../pictures/emotion-curve';
import type { Size } from '../pictures/size';
import { stageName } from '../stages/words';

/** The words of the chapter on personas, which the step on the screen uses too. */
export type PersonasWords = Translate<
  Record<keyof typeof chapterPersonas | keyof typeof terms, Message>
>;

interface NamedMap {
  /** Of the journey. */
  readonly name: string;
  readonly map: readonly MapStage[];
}

/** The emotion curve of a journey, with all that it shows said in words too. Null: nothing is felt yet. */
export function emotionFigure(
  { name, map }: NamedMap,
  translate: PersonasWords,
  locale: Locale,
  size: Size,
): Figure | null {
  const walked = walkedStages(map);
  const points = curveOf(walked);
  if (points.length === 0) return null;
  const names = {
    stages: walked.map((stage) => mapStageName(stage, translate)),
    best: translate('feeling.wonderful'),
    neutral: translate('feeling.neutral'),
    worst: translate('feeling.awful'),
  };
  return {
    kind: 'figure',
    ...drawEmotions(points, names, size),
    alternative: inline(
      joinSentences(
        [
          translate('personas.curve.alt', { journey: name }),
          ...emotionsInWords(walked, translate, locale),
        ],
        locale,
      ),
    ),
    caption: inline(translate('personas.curve')),
  };
}

/** Stage by stage, what is felt there and why. */
function emotionsInWords(
  walked: readonly MapStage[],
  translate: PersonasWords,
  locale: Locale,
): string[] {
  return curveOf(walked).map(({ text, feeling, at }) => {
    const on = walked[Math.floor(at)];
    const params = {
      stage: on ? mapStageName(on, translate) : '',
      feeling: formatNumber(feeling, locale, { signDisplay: 'exceptZero' }),
    };
    if (text === '') {
      const words = translate(feelingKey(feeling));
      return translate('personas.curve.point', { ...params, text: words });
    }
    return translate('personas.curve.point', { ...params, text: text.replace(/[.。]$/u, '') });
  });
}

export function mapStageName({ stage }: MapStage, translate: PersonasWords): string {
  if (stage === null) return translate('personas.unplaced');
  return stageName(stage, translate) || translate('personas.stage.unnamed');
}
