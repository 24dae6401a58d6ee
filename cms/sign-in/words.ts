export const signInWords = {
  email: { vi: 'Thư điện tử', en: 'Email' },
  password: { vi: 'Mật khẩu', en: 'Password' },
  code: { vi: 'Mã xác thực', en: 'Code' },
  codeHelp: {
    vi: 'Chỉ điền nếu tài khoản đã bật xác thực hai lớp: mã sáu số trong ứng dụng, hoặc một mã khôi phục.',
    en: 'Only with two-step sign-in: the six digits that the app shows, or a recovery code.',
  },
  codeAsked: { vi: 'Mã sáu số trong ứng dụng, hoặc một mã khôi phục.', en: 'The six digits that the app shows, or a recovery code.' },
  failure: { vi: 'Chưa đăng nhập được. Xin thử lại sau ít phút.', en: 'You could not be signed in. Please try again in some minutes.' },
  other: { vi: 'Đăng nhập bằng', en: 'Sign in with' },
  second: { vi: 'Bước hai', en: 'Second step' },
  again: { vi: 'Đăng nhập lại từ đầu', en: 'Sign in again from the start' },
  enter: { vi: 'Vào toà soạn', en: 'Enter the newsroom' },
  enrolFirst: { vi: 'Vai trò của bạn phải dùng xác thực hai lớp. Hãy cài đặt để vào toà soạn.', en: 'Your role must use two-step sign-in. Set it up to enter the newsroom.' },
  unknown: {
    vi: 'Địa chỉ thư điện tử của bạn ở hệ thống đó chưa có tài khoản trong toà soạn, hoặc chưa được xác minh. Hãy hỏi quản trị viên của Cổng.',
    en: 'Your address there has no account in the newsroom, or is not verified. Ask an administrator of the portal.',
  },
  failed: { vi: 'Chưa đăng nhập được bằng hệ thống đó. Xin thử lại, hoặc dùng mật khẩu.', en: 'You could not be signed in that way. Please try again, or use your password.' },
  enrol: { vi: 'Cài đặt xác thực hai lớp', en: 'Set up two-step sign-in' },
};
