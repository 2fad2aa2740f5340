#include "ui/qr_code.h"

#include <qrencode.h>

#include <algorithm>
#include <memory>

namespace hearth::ui {

namespace {

constexpr int kLargestVersion = 20;
constexpr unsigned kUtf8 = 26;  // ECI assignment number

struct FreeInput {
  void operator()(QRinput* input) const { QRinput_free(input); }
};
struct FreeCode {
  void operator()(QRcode* code) const { QRcode_free(code); }
};
using Made = std::unique_ptr<QRcode, FreeCode>;

Made make(std::string_view text, int version, QRecLevel level) {
  const std::unique_ptr<QRinput, FreeInput> input(QRinput_new2(version, level));
  if (!input) return nullptr;
  // A code is Latin-1 unless it says otherwise. Plain ASCII needs no word about it, and readers
  // that know none then manage as well.
  const bool ascii = std::all_of(text.begin(), text.end(),
                                 [](char c) { return static_cast<unsigned char>(c) < 0x80; });
  if (!ascii && QRinput_appendECIheader(input.get(), kUtf8) != 0) return nullptr;
  if (QRinput_append(input.get(), QR_MODE_8, static_cast<int>(text.size()),
                     reinterpret_cast<const unsigned char*>(text.data())) != 0)
    return nullptr;
  return Made(QRcode_encodeInput(input.get()));
}

}  // namespace

base::Result<QrCode> qr_code(std::string_view text) {
  if (text.empty()) return base::Error{"There is nothing to put into a QR code.", ""};
  constexpr std::size_t kBeyondAll = 4000;  // bytes; the largest code of all holds 2953
  auto made = text.size() < kBeyondAll ? make(text, 0, QR_ECLEVEL_L) : nullptr;
  if (!made || made->version > kLargestVersion)
    return base::Error{"The text is too long for a QR code that a phone can read from a screen.",
                       ""};
  for (const auto level : {QR_ECLEVEL_M, QR_ECLEVEL_Q, QR_ECLEVEL_H}) {
    auto safer = make(text, made->version, level);
    if (!safer || safer->version > made->version) break;
    made = std::move(safer);
  }
  QrCode code;
  code.side = made->width;
  const auto count = static_cast<std::size_t>(made->width) * static_cast<std::size_t>(made->width);
  code.dark.reserve(count);
  for (std::size_t i = 0; i < count; ++i) code.dark.push_back((made->data[i] & 1) != 0);
  return code;
}

}  // namespace hearth::ui
