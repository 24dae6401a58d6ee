import { ImageResponse } from 'next/og';
import type { ReactElement } from 'react';
import { sharp } from '@/lib/sharp';
import { fontFamily, loadFonts, toDrawable } from './sharing-fonts';
import { markSize, sharingPictureSize } from './sharing-pictures';
import { shorten } from './text';

/** The light palette of `styles/theme.css`; the drawing library knows no CSS variables. */
const colour = { page: '#f5f7f6', sunken: '#e9edec', muted: '#515d59', ink: '#14201d', accent: '#a31d21', bronze: '#17564d' };

/** The gate of the portal's mark, on a square of 48. */
const gate = 'M3 13c8 0 14-3 21-8 7 5 13 8 21 8l-2 6H5zM9 23h6v18H9zM33 23h6v18h-6z';
const threshold = 'M5 43h38v2H5z';

export type SharingPicture = {
  /** The two lines beside the mark: whose page it is. */
  heading: string;
  subheading?: string;
  title: string;
  /** What kind of page it is, and of what day. */
  section?: string;
  date?: string;
  /** The name under which the portal is reached. */
  host: string;
};

/** Long titles are set smaller, and cut where even that does not help. */
function titleSize(title: string): number {
  if (title.length <= 60) return 62;
  return title.length <= 110 ? 52 : 44;
}

/** Draws the picture that stands for a page where it is shared. */
export async function drawSharingPicture(picture: SharingPicture): Promise<Response> {
  const title = shorten(toDrawable(picture.title), 180);
  const note = [picture.section, picture.date].filter((part) => part !== undefined).map(toDrawable).join('  ·  ');
  return respond(
    <div style={{ display: 'flex', flexDirection: 'column', justifyContent: 'space-between', width: '100%', height: '100%', padding: '64px 72px 56px', background: colour.page, color: colour.ink, fontFamily }}>
      <svg viewBox="0 0 48 48" width={620} height={620} style={{ position: 'absolute', right: -96, bottom: -100 }}>
        <path d={gate} fill={colour.sunken} fillOpacity={0.75} />
      </svg>
      <div style={{ display: 'flex', alignItems: 'center' }}>
        <Mark size={84} />
        <div style={{ display: 'flex', flexDirection: 'column', marginLeft: 28, maxWidth: 900 }}>
          <span style={{ fontSize: 30, fontWeight: 600, lineHeight: 1.35 }}>{toDrawable(picture.heading)}</span>
          <span style={{ fontSize: 24, lineHeight: 1.5, color: colour.muted }}>{toDrawable(picture.subheading ?? '')}</span>
        </div>
      </div>
      <div style={{ display: 'flex', flexDirection: 'column' }}>
        <div style={{ display: 'flex', width: 72, height: 6, marginBottom: 28, background: colour.accent }} />
        <span style={{ fontSize: titleSize(title), fontWeight: 600, lineHeight: 1.32, textWrap: 'balance' }}>{title}</span>
      </div>
      <div style={{ display: 'flex', justifyContent: 'space-between', fontSize: 24, lineHeight: 1.5, color: colour.muted }}>
        <span style={{ color: colour.bronze, fontWeight: 600 }}>{note}</span>
        <span>{picture.host}</span>
      </div>
    </div>,
    sharingPictureSize,
  );
}

/** Draws the portal's mark alone, for whoever wants a logo. */
export async function drawMark(): Promise<Response> {
  return respond(
    <div style={{ display: 'flex', alignItems: 'center', justifyContent: 'center', width: '100%', height: '100%', background: colour.page }}>
      <Mark size={360} />
    </div>,
    markSize,
  );
}

function Mark({ size }: { size: number }) {
  return (
    <svg viewBox="0 0 48 48" width={size} height={size}>
      <path d={gate} fill={colour.ink} />
      <path d={threshold} fill={colour.accent} />
    </svg>
  );
}

/** The picture has a handful of colours and their shades: a palette makes its file a third as large. */
async function respond(drawing: ReactElement, size: { width: number; height: number }): Promise<Response> {
  const drawn = await new ImageResponse(drawing, { ...size, fonts: await loadFonts() }).arrayBuffer();
  const file = await sharp(drawn).png({ palette: true, colours: 64 }).toBuffer();
  return new Response(new Uint8Array(file), { headers: { 'Content-Type': 'image/png' } });
}
