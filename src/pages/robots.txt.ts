import type { APIRoute } from 'astro';
import { fileAddressOf } from '../i18n/address';

export const GET: APIRoute = ({ site }) =>
  new Response(
    `User-agent: *\nAllow: /\nSitemap: ${new URL(fileAddressOf('sitemap.xml'), site).href}\n`,
  );
