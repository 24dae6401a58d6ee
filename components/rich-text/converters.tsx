import type { Locale } from '@/i18n/routing';
import { headingTag, type HeadingLevel } from './headings';
import { linkConverters } from './links';
import { listConverters } from './lists';
import type { Converters } from './nodes';
import { tableConverters } from './tables';
import { FormattedText } from './formatted-text';
import { uploadConverters } from './uploads';

/**
 * Gives the elements for the nodes of a text in `lang` on a page in `locale`; its headings begin at `level`. Nodes of
 * unknown kinds are left out.
 */
export function richTextConverters(locale: Locale, lang: Locale, level: HeadingLevel): Converters {
  return {
    paragraph: ({ node, nodesToJSX }) => {
      // Editors part paragraphs with empty ones; the style sheet sets the distance here.
      return node.children.length > 0 ? <p>{nodesToJSX({ nodes: node.children })}</p> : null;
    },
    heading: ({ node, nodesToJSX }) => {
      const Heading = headingTag(node.tag, level);
      return <Heading>{nodesToJSX({ nodes: node.children })}</Heading>;
    },
    quote: ({ node, nodesToJSX }) => (
      <blockquote>
        <p>{nodesToJSX({ nodes: node.children })}</p>
      </blockquote>
    ),
    text: ({ node }) => <FormattedText text={node.text} format={node.format} />,
    linebreak: <br />,
    tab: ' ',
    horizontalrule: <hr />,
    ...listConverters,
    ...linkConverters(lang),
    ...tableConverters,
    ...uploadConverters(locale),
    unknown: () => null,
  };
}
