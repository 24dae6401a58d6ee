export const sessionWords = {
  heading: { vi: 'Những nơi đang đăng nhập', en: 'Where this account is signed in' },
  intro: {
    vi: 'Thấy nơi lạ thì cho đăng xuất ngay, rồi đổi mật khẩu. Cổng không lưu địa chỉ mạng của phiên làm việc.',
    en: 'Sign out what you do not know, and change the password. No network address is kept with a session.',
  },
  unknown: { vi: 'Trình duyệt không rõ', en: 'Unknown browser' },
  current: { vi: 'phiên này', en: 'this session' },
  begun: { vi: 'Đăng nhập lúc', en: 'Signed in' },
  used: { vi: 'dùng gần nhất lúc', en: 'last used' },
  end: { vi: 'Đăng xuất', en: 'Sign out' },
  endOthers: { vi: 'Đăng xuất mọi nơi khác', en: 'Sign out everywhere else' },
  endAll: { vi: 'Đăng xuất mọi nơi', en: 'Sign out everywhere' },
  none: { vi: 'Tài khoản này hiện không đăng nhập ở đâu.', en: 'This account is signed in nowhere at the moment.' },
  ended: { vi: 'Đã đăng xuất.', en: 'Signed out.' },
  failure: { vi: 'Chưa đăng xuất được. Xin tải lại trang và thử lại.', en: 'It could not be signed out. Please reload the page and try again.' },
  unread: { vi: 'Chưa đọc được danh sách. Xin tải lại trang.', en: 'The list could not be read. Please reload the page.' },
};

export const confirmWords = {
  heading: { vi: 'Xác nhận là bạn', en: 'Confirm that it is you' },
  intro: {
    vi: 'Để đổi mật khẩu, thư điện tử, vai trò, xác thực hai lớp, việc tự duyệt bài, thêm hay xoá tài khoản, hoặc xoá mục từ danh sách, hãy nhập mật khẩu của chính bạn.',
    en: 'To change a password, an email address, a role, two-step sign-in or who may approve their own submissions, to add or delete accounts, and to delete records from a list, enter your own password.',
  },
  instead: { vi: 'Không có mật khẩu ở Cổng? Đăng nhập lại bằng', en: 'No password here? Sign in again with' },
  leaves: { vi: 'Thao tác này rời khỏi trang: hãy lưu trước những gì đang viết.', en: 'It leaves this page: save first what you are writing.' },
  password: { vi: 'Mật khẩu của bạn', en: 'Your own password' },
  code: { vi: 'Mã xác thực', en: 'Code' },
  confirm: { vi: 'Xác nhận', en: 'Confirm' },
  confirmed: { vi: 'Đã xác nhận. Được đổi những mục quan trọng đến', en: 'Confirmed. What is important may be changed until' },
  failure: { vi: 'Chưa xác nhận được. Xin thử lại.', en: 'It could not be confirmed. Please try again.' },
};

export const idleWords = {
  soon: { vi: 'Đã lâu không thao tác: phiên làm việc sẽ hết lúc', en: 'Nothing has been done for a while: the session ends at' },
  goOn: { vi: 'Làm tiếp', en: 'Go on' },
  over: {
    vi: 'Phiên làm việc đã hết. Những gì đang viết vẫn còn trên trang này: hãy đăng nhập ở thẻ mới, rồi quay lại đây.',
    en: 'The session has ended. What you are writing is still on this page: sign in on a new tab, then come back here.',
  },
  signIn: { vi: 'Đăng nhập ở thẻ mới', en: 'Sign in on a new tab' },
};
