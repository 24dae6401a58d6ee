import { drawMark } from '@/seo/sharing-picture';

/** The portal's mark as a picture. */
export function GET(): Promise<Response> {
  return drawMark();
}
