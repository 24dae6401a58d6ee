const list = (text: string) => text.split(/[,\n]/).map((word) => word.trim()).filter(Boolean);

/** Words of the press of a Vietnamese office, the commonest first; most have two syllables, and share them. */
export const compounds = list(`
của, và, các, trong, về, với, cho, được, đã, những, là, có, tại, theo, từ, đến, do, này, một, để, không, cũng, trên, sẽ, phải,
thông tin, thành phố, Hà Nội, công nghệ, viễn thông, bưu chính, đơn vị, doanh nghiệp, phát triển, quản lý, triển khai, thực hiện, nhà nước, dịch vụ, cơ quan,
Ủy ban nhân dân, kế hoạch, công tác, xây dựng, hoạt động, điện tử, chính phủ, người dân, hệ thống, tổ chức, chương trình, ứng dụng, hội nghị, lãnh đạo, đề nghị,
quận huyện, phối hợp, mạng lưới, an toàn, bảo đảm, quy hoạch, phục vụ, yêu cầu, hướng dẫn, kiểm tra, cán bộ, công chức, đào tạo, đầu tư, dự án,
kinh tế, xã hội, nhiệm vụ, giải pháp, kết quả, năm nay, thời gian, báo cáo, chỉ đạo, giám đốc, phó giám đốc, trưởng phòng, chủ tịch, bộ trưởng, thủ tướng,
quyết định, nghị định, nghị quyết, thông tư, văn bản, hồ sơ, thủ tục, hành chính, cải cách, một cửa, liên thông, trực tuyến, cổng thông tin, cơ sở, dữ liệu,
hạ tầng, kỹ thuật, cáp quang, trạm thu phát, sóng, tần số, vô tuyến điện, điện thoại, di động, cố định, thuê bao, internet, băng rộng, truyền hình, phát thanh,
báo chí, xuất bản, tuyên truyền, phóng viên, nhà báo, tem, thư, bưu điện, bưu cục, chuyển phát, bưu phẩm, khách hàng, giá cước, chất lượng, cạnh tranh,
thanh tra, xử phạt, vi phạm, khiếu nại, tố cáo, giấy phép, cấp phép, đăng ký, thẩm định, hợp đồng, đấu thầu, ngân sách, kinh phí, tài chính, kế toán,
tư pháp, giao thông, y tế, giáo dục, trường học, bệnh viện, sinh viên, học sinh, nông thôn, xã phường, làng nghề, phụ nữ, thanh niên, đoàn viên, công đoàn,
đảng viên, chi bộ, bầu cử, quốc hội, hội đồng nhân dân, mặt trận, cựu chiến binh, quốc phòng, quân đội, an ninh, công an, phòng chống, lụt bão, thiên tai, cứu nạn,
dịch bệnh, môi trường, cây xanh, nước sạch, điện lực, ngầm hóa, đường dây, cột điện, vỉa hè, chiếu sáng, trật tự, đô thị, nhà ở, đất đai, giải phóng mặt bằng,
phần mềm, phần cứng, máy tính, máy chủ, thiết bị, chữ ký số, bảo mật, mã độc, sự cố, ứng cứu, diễn tập, giám sát, khảo sát, thống kê, điều tra,
hợp tác, quốc tế, nước ngoài, đoàn khách, Nhật Bản, Hàn Quốc, Trung Quốc, Lào, Pháp, Hoa Kỳ, hội thảo, triển lãm, cuộc thi, giải thưởng, khen thưởng,
kỷ niệm, truyền thống, văn hóa, du lịch, lễ hội, di tích, bảo tàng, thư viện, nghệ thuật, âm nhạc, điện ảnh, thể thao, bóng đá, khai mạc, bế mạc,
sáng tạo, khởi nghiệp, nghiên cứu, khoa học, chuyên gia, tư vấn, tiêu chuẩn, đo lường, chứng nhận, sản phẩm, nội dung số, trò chơi, thương mại, thanh toán, ngân hàng,
bảo hiểm, thuế, hải quan, xuất khẩu, nhập khẩu, công nghiệp, khu công nghệ cao, Hòa Lạc, Láng, Hoàn Kiếm, Ba Đình, Đống Đa, Hai Bà Trưng, Cầu Giấy, Tây Hồ,
Long Biên, Gia Lâm, Đông Anh, Sóc Sơn, Thanh Trì, Từ Liêm, Hoàng Mai, Thanh Xuân, Hà Đông, Sơn Tây, Ba Vì, Thạch Thất, Quốc Oai, Chương Mỹ, Mê Linh,
tuyển dụng, bổ nhiệm, luân chuyển, nghỉ hưu, tiền lương, phụ cấp, thi đua, đánh giá, xếp loại, kỷ luật, giám đốc sở, văn phòng, phòng ban, trung tâm, chi nhánh
`);

export const surnames = list('Nguyễn, Trần, Lê, Phạm, Hoàng, Phan, Vũ, Đặng, Bùi, Đỗ, Hồ, Ngô, Dương, Lý, Đinh, Trịnh, Mai, Cao, Tạ, Lương');
export const middleNames = list('Văn, Thị, Đức, Minh, Quang, Hữu, Thanh, Xuân, Ngọc, Mạnh, Thu, Gia, Quốc, Anh, Bá, Công, Đình, Kim, Hồng, Tuấn');
export const givenNames = list('An, Bình, Châu, Dũng, Đạt, Giang, Hà, Hải, Hạnh, Hiền, Hòa, Hùng, Hương, Khánh, Lan, Linh, Long, Mai, Nam, Nga, Phong, Phúc, Quân, Sơn, Thảo, Thắng, Trang, Trung, Tùng, Vinh');
/** How numbers of documents end. */
export const signers = list('QĐ-UBND, NĐ-CP, TT-BTTTT, KH-UBND, CT-UBND, QĐ-TTg, NQ-HĐND, BC-STTTT');
