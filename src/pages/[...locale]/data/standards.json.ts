import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { inLocale } from '../../../content/in-locale';
import { promisesIn } from '../../../content/promises';
import { localePaths } from '../../../layouts/locale-paths';

/** The standards in force, in the words of a language: what a plan takes in of them. */
export const getStaticPaths = localePaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { locale } }) => {
  const promises = await promisesIn(locale);
  const standards = promises.map(
    ({ standard: { id, version, channel, promise, floor }, title }) => ({
      code: id,
      version: String(version),
      channel,
      title: title.text,
      sentence: inLocale(promise, locale).text,
      floor: floor.percent,
      limit: floor.limit.value,
      limitUnit: floor.limit.unit,
    }),
  );
  return Response.json(standards);
};
