/** Where Payload's own Vietnamese says the opposite of what it does, leaves a word in English, or is not an official's. */
export const translations = {
  en: {
    // Payload hands over a column's label in all languages, which reads "[object Object]".
    general: { sortByLabelDirection: 'Sort: {{direction}}' },
  },
  vi: {
    general: { descending: 'Giảm dần', sortByLabelDirection: 'Sắp xếp: {{direction}}' },
    error: {
      followingFieldsInvalid_one: 'Chưa lưu được. Mục sau chưa hợp lệ:',
      followingFieldsInvalid_other: 'Chưa lưu được. Những mục sau chưa hợp lệ:',
      notAllowedToPerformAction: 'Bạn không có quyền làm việc này, hoặc phiên làm việc đã hết. Hãy tải lại trang; nếu cần thì đăng nhập lại.',
      unauthorized: 'Bạn không có quyền làm việc này, hoặc phiên làm việc đã hết. Hãy mở thẻ mới và đăng nhập lại.',
    },
    version: {
      aboutToRevertToPublished: 'Bỏ những thay đổi chưa đăng và trở về bản đang đăng?',
      confirmRevertToSaved: 'Trở về bản đang đăng',
    },
  },
};
