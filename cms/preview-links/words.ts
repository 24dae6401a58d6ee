export const revokeWords = {
  label: { vi: 'Thu hồi liên kết', en: 'Revoke the link' },
  failure: { vi: 'Chưa thu hồi được. Xin thử lại.', en: 'It could not be revoked. Please try again.' },
};

export const linkWords = {
  heading: { vi: 'Liên kết xem trước', en: 'Preview links' },
  intro: {
    vi: 'Cho người không có tài khoản đọc bản nháp như đang lưu. Sửa tiếp thì liên kết vẫn mở bản này.',
    en: 'Let somebody without an account read the draft as it is saved now. The link keeps showing this text when you write on.',
  },
  recipient: { vi: 'Gửi cho ai (không bắt buộc)', en: 'For whom (optional)' },
  days: { vi: 'Mở được trong', en: 'Opens for' },
  day: { vi: 'ngày', en: 'days' },
  oneDay: { vi: 'ngày', en: 'day' },
  create: { vi: 'Tạo liên kết', en: 'Make a link' },
  created: { vi: 'Đã tạo liên kết.', en: 'The link is made.' },
  failure: { vi: 'Chưa tạo được. Hãy lưu bản nháp rồi thử lại.', en: 'It could not be made. Save the draft and try again.' },
  copy: { vi: 'Chép địa chỉ', en: 'Copy the address' },
  copied: { vi: 'Đã chép.', en: 'Copied.' },
  notCopied: { vi: 'Chưa chép được: hãy chọn địa chỉ rồi bấm Ctrl+C.', en: 'It could not be copied: select the address and press Ctrl+C.' },
  until: { vi: 'đến', en: 'until' },
  anyone: { vi: 'Không ghi người nhận', en: 'No name given' },
};
