/** Where Payload's own Vietnamese says the opposite of what it does, leaves a word in English, or is not an official's. */
export const translations = {
  en: {
    error: {
      problemUploadingFile: 'This file cannot be read: it may be damaged. Open it on your computer, save it again, and upload that.',
      emailOrPasswordIncorrect: 'The email address, the password or the code is wrong. An account with a second factor needs its code as well.',
    },
    validation: { greaterThanMax: '{{value}} is too much: {{max}} at the most.', lessThanMin: '{{value}} is too little: {{min}} at the least.' },
    // Payload hands over a column's label in all languages, which reads "[object Object]".
    general: { sortByLabelDirection: 'Sort: {{direction}}' },
    // A session is made no longer: see cms/sessions.
    authentication: {
      stayLoggedIn: 'Go on until the session ends',
      youAreInactive: 'The session is about to reach its limit. Save what you are writing, then sign in again.',
    },
  },
  vi: {
    authentication: {
      stayLoggedIn: 'Làm tiếp đến hết phiên',
      youAreInactive: 'Phiên làm việc sắp tới giới hạn thời gian. Hãy lưu bài đang viết rồi đăng nhập lại.',
    },
    fields: {
      chooseBetweenCustomTextOrDocument: 'Chọn một trang ngoài Cổng, hoặc một bài trên Cổng.',
      customURL: 'Trang ngoài Cổng',
      internalLink: 'Bài trên Cổng',
      openInNewTab: 'Mở trong thẻ mới',
    },
    upload: { fileName: 'Tên tệp', selectCollectionToBrowse: 'Tìm trong', selectFile: 'Chọn tệp' },
    general: { descending: 'Giảm dần', email: 'Thư điện tử', sortByLabelDirection: 'Sắp xếp: {{direction}}' },
    error: {
      correctInvalidFields: 'Hãy sửa các ô được đánh dấu đỏ.',
      noFilesUploaded: 'Chưa chọn tệp.',
      unknown: 'Có lỗi. Hãy thử lại.',
      unspecific: 'Có lỗi. Hãy thử lại.',
      loadingDocument: 'Có lỗi khi mở bản ghi số {{id}}.',
      problemUploadingFile: 'Không đọc được tệp này: tệp có thể đã hỏng. Hãy mở thử tệp trên máy, lưu lại rồi tải lên.',
      unPublishingDocument: 'Có lỗi khi gỡ bản ghi.',
      emailOrPasswordIncorrect: 'Thư điện tử, mật khẩu hoặc mã xác thực chưa đúng. Tài khoản đã bật xác thực hai lớp thì phải điền cả mã.',
      followingFieldsInvalid_one: 'Chưa lưu được. Mục sau chưa hợp lệ:',
      followingFieldsInvalid_other: 'Chưa lưu được. Những mục sau chưa hợp lệ:',
      notAllowedToPerformAction: 'Bạn không có quyền làm việc này, hoặc phiên làm việc đã hết. Hãy mở thẻ mới, đăng nhập lại, rồi làm lại ở trang này.',
      unauthorized: 'Bạn không có quyền làm việc này, hoặc phiên làm việc đã hết. Hãy mở thẻ mới, đăng nhập lại, rồi làm lại ở trang này.',
    },
    validation: { greaterThanMax: '{{value}} lớn quá: nhiều nhất là {{max}}.', lessThanMin: '{{value}} nhỏ quá: ít nhất là {{min}}.' },
    version: {
      autosave: 'Tự động lưu',
      autosavedVersion: 'Bản tự động lưu',
      currentlyPublished: 'Đã đăng',
      previouslyPublished: 'Đã đăng trước đây',
      aboutToRevertToPublished: 'Bỏ những thay đổi chưa đăng và trở về bản đang đăng?',
      confirmRevertToSaved: 'Trở về bản đang đăng',
    },
  },
};
