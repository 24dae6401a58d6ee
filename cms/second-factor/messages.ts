/** What the server says of second factors. */
export const factorMessages = {
  ticketOver: {
    vi: 'Đã quá thời gian cho bước này, hoặc tài khoản vừa được dùng ở nơi khác. Xin đăng nhập lại từ đầu.',
    en: 'This step has taken too long, or the account has been used elsewhere meanwhile. Please sign in again from the start.',
  },
  offerOver: { vi: 'Mã QR này đã hết hạn. Xin bắt đầu lại.', en: 'This QR code has expired. Please begin again.' },
  wrongFirst: {
    vi: 'Mã chưa đúng. Hãy nhập mã sáu số đang hiện trong ứng dụng, và xem đồng hồ điện thoại có đúng giờ không.',
    en: 'The code is wrong. Enter the six digits that the app shows now, and see whether the phone’s clock is right.',
  },
  already: { vi: 'Tài khoản đã có xác thực hai lớp. Hãy tắt đi rồi cài đặt lại.', en: 'The account has two-step sign-in. Turn it off to set it up anew.' },
  none: { vi: 'Tài khoản chưa bật xác thực hai lớp.', en: 'The account has no two-step sign-in.' },
  required: { vi: 'Quy tắc toà soạn buộc vai trò của bạn dùng xác thực hai lớp, nên không tắt được.', en: 'The rules of the newsroom require two-step sign-in of your role: it cannot be turned off.' },
  own: { vi: 'Xác thực hai lớp của chính mình thì tắt trong trang tài khoản.', en: 'Turn your own two-step sign-in off on the page of your account.' },
  notYourselves: {
    vi: 'Hãy bật xác thực hai lớp cho chính tài khoản của bạn trước, rồi mới buộc vai trò của bạn dùng.',
    en: 'Turn on two-step sign-in for your own account first, then require it of your role.',
  },
};
