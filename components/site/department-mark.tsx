import type { Picture } from '@/lib/pictures';
import { Mark } from './mark';

/** The department's logo, in the smallest of its sizes; the mark of the portal where there is none. The name stands beside it. */
export function DepartmentMark({ logo, className = '' }: { logo?: Picture; className?: string }) {
  if (!logo) return <Mark className={className} />;
  return <img src={logo.sources[0]?.url ?? logo.src} width={logo.width} height={logo.height} alt="" className={`${className} object-contain`} />;
}
