import { type ServedPage, servedPage } from '../pages/served-page.ts';

/** A page of our own making, at an address as stories have them. */
export const served = (html: string): ServedPage =>
  servedPage('https://courier.example/2026/03/05/made-page', Buffer.from(html));
