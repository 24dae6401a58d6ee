import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { nastyText } from './test-data';
import { element, toXml } from './xml';

describe('toXml', () => {
  it('holds any text, in content and in attributes', () => {
    const xml = toXml(element('a', { b: nastyText }, nastyText));
    const { documentElement } = new DOMParser({ onError: (_level, message) => { throw new Error(message); } }).parseFromString(xml, 'text/xml');
    const kept = 'R&D <b>"nghiên cứu"</b> ]]> </script>  &amp; ]]>  Sở';
    expect(documentElement?.textContent).toBe(kept);
    expect(documentElement?.getAttribute('b')).toBe(kept);
  });

  it('keeps letters beyond the basic plane', () => {
    expect(toXml(element('a', {}, '𠊛'))).toContain('<a>𠊛</a>');
  });

  it('leaves out children that are missing', () => {
    expect(toXml(element('a', {}, undefined))).toContain('<a/>');
  });
});
