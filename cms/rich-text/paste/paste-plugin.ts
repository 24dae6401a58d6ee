'use client';

import { $insertDataTransferForRichText } from '@lexical/clipboard';
import { $getSelection, COMMAND_PRIORITY_HIGH, PASTE_COMMAND, PASTE_TAG } from '@payloadcms/richtext-lexical/lexical';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { useEffect } from 'react';
import { cleanHtml } from './clean-html';

/** Puts a cleaned clipboard in the place of the one that another program filled. */
export function PastePlugin() {
  const [editor] = useLexicalComposerContext();

  useEffect(
    () =>
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          if (!(event instanceof ClipboardEvent) || !event.clipboardData) return false;
          const cleaned = cleanClipboard(event.clipboardData);
          if (!cleaned) return false;
          event.preventDefault();
          editor.update(
            () => {
              const selection = $getSelection();
              if (selection) $insertDataTransferForRichText(cleaned, selection, editor);
            },
            { tag: PASTE_TAG },
          );
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    [editor],
  );

  return null;
}

/** Gives the cleaned clipboard, or null where there is nothing to clean: the editor's own text, plain text, an address for a link, a picture. */
function cleanClipboard(clipboard: DataTransfer): DataTransfer | null {
  const html = clipboard.getData('text/html');
  const plain = clipboard.getData('text/plain');
  if (!html || clipboard.getData('application/x-lexical-editor') || URL.canParse(plain.trim())) return null;
  const clean = cleanHtml(new DOMParser().parseFromString(html, 'text/html'));
  if (!clean.textContent?.trim() && clipboard.files.length > 0) return null;
  const cleaned = new DataTransfer();
  cleaned.setData('text/html', clean.innerHTML);
  cleaned.setData('text/plain', plain);
  return cleaned;
}
