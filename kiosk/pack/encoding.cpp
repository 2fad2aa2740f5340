#include "pack/encoding.h"

#include <unicode/ucnv.h>
#include <unicode/unistr.h>
#include <unicode/ustring.h>

#include <memory>
#include <string_view>

namespace hearth::pack {

namespace {

bool is_utf8(std::string_view text) {
  UErrorCode code = U_ZERO_ERROR;
  std::int32_t length = 0;
  u_strFromUTF8(nullptr, 0, &length, text.data(), static_cast<std::int32_t>(text.size()), &code);
  return U_SUCCESS(code) || code == U_BUFFER_OVERFLOW_ERROR;  // it only counted
}

struct CloseConverter {
  void operator()(UConverter* converter) const { ucnv_close(converter); }
};

base::Result<std::string> from_windows_1252(std::string_view bytes) {
  UErrorCode code = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, CloseConverter> converter(ucnv_open("windows-1252", &code));
  const icu::UnicodeString text(bytes.data(), static_cast<std::int32_t>(bytes.size()),
                                converter.get(), code);
  if (U_FAILURE(code)) return base::Error{"It is not UTF-8; save it as \"CSV UTF-8\".", ""};
  std::string utf8;
  text.toUTF8String(utf8);
  return utf8;
}

}  // namespace

base::Result<Decoded> decode(std::string bytes) {
  const std::string_view start(bytes);
  if (start.starts_with("\xFF\xFE") || start.starts_with("\xFE\xFF") ||
      start.find('\0') != std::string_view::npos)
    return base::Error{
        "It is not plain text; open it in the spreadsheet program and save it as \"CSV UTF-8 "
        "(comma delimited)\".",
        ""};
  if (is_utf8(bytes)) {
    if (start.starts_with("\xEF\xBB\xBF")) bytes.erase(0, 3);
    return Decoded{std::move(bytes), false};
  }
  auto text = from_windows_1252(bytes);
  if (!text) return text.error();
  return Decoded{std::move(text).value(), true};
}

}  // namespace hearth::pack
