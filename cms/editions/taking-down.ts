import { z } from 'zod';
import type { Message } from '../speak';

/** Why a text leaves the portal; what readers find at its address follows from it. */
export const waysOfTakingDown = ['error', 'merged', 'withdrawn'] as const;
export type WayOfTakingDown = (typeof waysOfTakingDown)[number];

type Way = {
  label: Message;
  /** What readers get, told to the official who chooses. */
  effect: Message;
  /** Whether the text stays readable, under a notice. */
  keepsText: boolean;
  /** The item that readers are led to. */
  target: 'none' | 'optional' | 'required';
  /** Whether the reason is shown to readers, and so has to be given for them. */
  publicReason: boolean;
};

/** What each way of taking down asks for and does. Server, screens and tests read this table. */
export const takingDown: Record<WayOfTakingDown, Way> = {
  error: {
    label: { vi: 'Đăng nhầm', en: 'Published in error' },
    effect: {
      vi: 'Bài biến mất. Người mở địa chỉ cũ được báo là bài không còn, hoặc được đưa sang bài khác nếu bạn chọn.',
      en: 'The text goes. Whoever opens its address is told that it is gone, or is led to another item if you choose one.',
    },
    keepsText: false,
    target: 'optional',
    publicReason: false,
  },
  merged: {
    label: { vi: 'Gộp vào bài khác', en: 'Merged into another item' },
    effect: { vi: 'Người mở địa chỉ cũ được đưa thẳng sang bài kia.', en: 'Whoever opens its address is led to the other item.' },
    keepsText: false,
    target: 'required',
    publicReason: false,
  },
  withdrawn: {
    label: { vi: 'Thu hồi, vẫn cho đọc', en: 'Withdrawn, still readable' },
    effect: {
      vi: 'Bài vẫn đọc được ở địa chỉ cũ, dưới thông báo có ngày và lý do; rời khỏi mọi danh sách và máy tìm kiếm.',
      en: 'The text stays at its address under a notice with date and reason, and leaves every list and search engines.',
    },
    keepsText: true,
    target: 'none',
    publicReason: true,
  },
};

/** What comes with taking an edition down. */
export const TakingDown = z.object({
  way: z.enum(waysOfTakingDown),
  reason: z.string().trim().min(1).max(600).transform((text) => text.normalize('NFC')),
  target: z.number().int().positive().nullish(),
});
export type TakingDown = z.infer<typeof TakingDown>;
