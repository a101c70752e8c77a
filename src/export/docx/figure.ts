import { ImageRun, type Paragraph } from 'docx';
import type { Figure } from '../../document/figure';
import { plainText } from '../../document/texts';
import { toSvg } from '../figures/svg';
import { paragraphOf, textParagraph, type Frame } from './paragraph';

/** One white point, where no picture could be drawn. */
const blank = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4//8/AwAI/AL+p5qgoAAAAABJRU5ErkJggg==',
  ),
  (sign) => sign.charCodeAt(0),
);
const pixelsAPoint = 96 / 72;

/** As SVG, as a picture for programs that draw none, and with what it shows for those who do not see it. */
export function figureOf(figure: Figure, frame: Frame): Paragraph[] {
  const share = Math.min(1, frame.room / 20 / figure.width);
  const transformation = {
    width: Math.round(figure.width * share * pixelsAPoint),
    height: Math.round(figure.height * share * pixelsAPoint),
  };
  const words = plainText(figure.alternative);
  const image = new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(toSvg(figure, frame.setting.locale)),
    fallback: { type: 'png', data: frame.pictures.get(figure) ?? blank },
    transformation,
    altText: { name: '', title: '', description: words },
  });
  return [
    paragraphOf([image], frame, { keepNext: figure.caption.length > 0 }),
    ...(figure.caption.length > 0
      ? [textParagraph(figure.caption, frame, { style: 'Caption' })]
      : []),
  ];
}
