import type { Archive } from '../../archive/archive.ts';
import { formatDay } from '../../schema/sourced-date.ts';

/** A link of the frame; `path` is below the site's base. */
export interface FrameLink {
  label: string;
  path: string;
}

/** What stands around every page. */
export interface FrameView {
  title: string;
  language: string;
  summary: string;
  licence: string;
  /** The last day on which a source was read, in words, or null where none says. */
  read: string | null;
  nav: FrameLink[];
  /** What the header's menu holds. */
  menu: FrameLink[];
  foot: { label: string; links: FrameLink[] }[];
}

const NAV: FrameLink[] = [
  { label: 'Timeline', path: '/timeline/' },
  { label: 'Rights', path: '/rights/' },
  { label: 'Disputes', path: '/disputes/' },
  { label: 'Threads', path: '/threads/' },
];

const MENU: FrameLink[] = [
  { label: 'Answers', path: '/answers/' },
  { label: 'Partnerships', path: '/between/' },
  { label: 'Money', path: '/money/' },
  { label: 'Graph', path: '/graph/' },
  { label: 'Who depends on whom', path: '/exposure/' },
  { label: 'The two clocks', path: '/disclosure/' },
  { label: 'Claims', path: '/claims/' },
  { label: 'Sources', path: '/sources/' },
  { label: 'How this is made', path: '/about/' },
];

const FOOT: FrameView['foot'] = [
  {
    label: 'The record',
    links: [
      { label: 'Claims', path: '/claims/' },
      { label: 'Quotes', path: '/quotes/' },
      { label: 'Events', path: '/events/' },
      { label: 'Who and what', path: '/entities/' },
      { label: 'Sources', path: '/sources/' },
      { label: 'Every record', path: '/records/' },
    ],
  },
  {
    label: 'Ways to see it',
    links: [
      { label: 'Answers', path: '/answers/' },
      { label: 'Partnerships', path: '/between/' },
      { label: 'Rights', path: '/rights/' },
      { label: 'Money', path: '/money/' },
      { label: 'Who depends on whom', path: '/exposure/' },
      { label: 'The two clocks', path: '/disclosure/' },
      { label: 'Arguments', path: '/arguments/' },
    ],
  },
  {
    label: 'How far to trust it',
    links: [
      { label: 'How this is made', path: '/about/' },
      { label: 'Check your own copy', path: '/verify/' },
      { label: 'Pull a source', path: '/distrust/' },
      { label: 'Most wanted', path: '/wanted/' },
      { label: 'Corrections', path: '/corrections/' },
      { label: 'The data', path: '/about/#data' },
    ],
  },
];

/** The words and links of the header and the footer. */
export function deriveFrameView(archive: Archive): FrameView {
  const { site } = archive;
  const days = archive.sources.flatMap((source) => source.accessed?.latest ?? []);
  return {
    title: site.title,
    language: site.language,
    summary: site.summary,
    licence: site.licence.records.replace(/^CC-(.*)-(\d.*)$/, 'CC $1 $2'),
    read: days.length > 0 ? formatDay(Math.max(...days)) : null,
    nav: NAV,
    menu: MENU,
    foot: FOOT,
  };
}
